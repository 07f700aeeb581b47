import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SettingsProps } from '@/components/options';
import type { OptionsRecord } from '@/lib/formats/options/options-record';
import { writeOptions } from '@/lib/formats/options/write-options';
import { applyOptions, DEFAULT_OPTIONS, optionsNow, watchOptions } from './kept-options';
import { ALL_SITES, dropAccessToAll } from '@/entrypoints/background/host-access';
import { saveFile } from '@/entrypoints/popup/save-file';

/** Access to all sites goes with the choice of what is read; refused, the options say so. */
function accessFor(choice: OptionsRecord['reading']): Promise<unknown> {
  return choice === 'articles' ? browser.permissions.request(ALL_SITES) : dropAccessToAll();
}

/** The options as one file, out and in. */
export function useOptions(): SettingsProps {
  const [now, setNow] = useState<OptionsRecord>();
  useEffect(() => {
    const update = (): void => void optionsNow().then(setNow);
    update();
    return watchOptions(update);
  }, []);
  return {
    now,
    defaults: DEFAULT_OPTIONS,
    onExport: () =>
      now && saveFile('blue-pencil-options.json', writeOptions(now, new Date().toISOString())),
    async onApply(options) {
      // The browser hears requests for permission in the click itself only.
      const asked = options.reading && accessFor(options.reading);
      await applyOptions(options);
      await Promise.resolve(asked).catch(() => undefined);
    },
  };
}
