import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Access, AccessChoicesProps } from '@/components/access-choices';
import { ALL_SITES } from '@/entrypoints/background/host-access';
import { type Reading, reading } from '@/lib/settings';

async function accessNow(): Promise<Access> {
  if (!(await browser.permissions.contains(ALL_SITES))) return 'asked';
  return (await reading.getValue()) === 'articles' ? 'all' : 'asked';
}

/** Which pages may be read, and how that is changed. Follows the browser, where access comes and goes too. */
export function useAccess(): AccessChoicesProps {
  const [access, setAccess] = useState<Access>();
  const update = (): void => void accessNow().then(setAccess);
  useEffect(() => {
    const { onAdded, onRemoved } = browser.permissions;
    update();
    onAdded.addListener(update);
    onRemoved.addListener(update);
    return () => {
      onAdded.removeListener(update);
      onRemoved.removeListener(update);
    };
  }, []);

  async function choose(choice: Reading, granted: Promise<unknown>): Promise<void> {
    await granted;
    await reading.setValue(choice);
    update();
  }

  return {
    access,
    // The browser hears requests for permission in the click itself only.
    onAllow: () => void choose('articles', browser.permissions.request(ALL_SITES)),
    onOnlyWhenAsked: () => void choose('asked', browser.permissions.remove(ALL_SITES)),
  };
}
