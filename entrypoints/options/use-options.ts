import { useEffect, useState } from 'preact/hooks';
import type { SettingsProps } from '@/components/options';
import type { OptionsRecord } from '@/lib/formats/options/options-record';
import { writeOptions } from '@/lib/formats/options/write-options';
import { applyOptions, DEFAULT_OPTIONS, optionsNow, watchOptions } from './kept-options';
import { saveFile } from './save-file';

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
    onApply: applyOptions,
  };
}
