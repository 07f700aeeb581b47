import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Access, AccessChoicesProps } from '@/components/access-choices';
import { ALL_SITES, dropAccessToAll } from '@/entrypoints/background/host-access';
import { type Reading, reading } from '@/lib/settings';

async function accessNow(): Promise<Access> {
  const [wanted, isHeld] = await Promise.all([
    reading.getValue(),
    browser.permissions.contains(ALL_SITES),
  ]);
  if (wanted === 'articles') return isHeld ? 'all' : 'revoked';
  return wanted ?? (isHeld ? 'all' : 'none');
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
    const end = reading.watch(update);
    return () => {
      end();
      onAdded.removeListener(update);
      onRemoved.removeListener(update);
    };
  }, []);

  async function choose(choice: Reading, granted: Promise<unknown>): Promise<void> {
    // Asked and refused is no choice.
    if ((await granted) === false) return update();
    await reading.setValue(choice);
    update();
  }

  return {
    access,
    // The browser hears requests for permission in the click itself only.
    onAllow: () => void choose('articles', browser.permissions.request(ALL_SITES)),
    onOnlySites: () => void choose('sites', dropAccessToAll()),
    onOnlyWhenAsked: () => void choose('asked', dropAccessToAll()),
  };
}
