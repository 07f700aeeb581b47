import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome, type WelcomeProps } from '@/components/welcome';
import { ALL_SITES } from '@/entrypoints/background/host-access';
import { reading } from '@/lib/settings';

type Access = WelcomeProps['access'];

async function accessNow(): Promise<Access> {
  if (!(await browser.permissions.contains(ALL_SITES))) return 'asked';
  return (await reading.getValue()) === 'articles' ? 'all' : 'asked';
}

/** Follows the browser, where the reader may grant and revoke at any time. */
function useAccess(): [Access, () => void] {
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
  return [access, update];
}

export function App() {
  const [access, update] = useAccess();

  async function choose(choice: 'articles' | 'asked', granted: Promise<unknown>): Promise<void> {
    await granted;
    await reading.setValue(choice);
    update();
  }

  return (
    <Welcome
      access={access}
      // The browser hears requests for permission in the click itself only.
      onAllow={() => void choose('articles', browser.permissions.request(ALL_SITES))}
      onOnlyWhenAsked={() => void choose('asked', browser.permissions.remove(ALL_SITES))}
    />
  );
}
