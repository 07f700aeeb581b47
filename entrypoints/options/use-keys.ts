import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { KeysProps } from '@/components/options';

/** What of Firefox's own interface WXT's types do not know. */
interface Commands {
  openShortcutSettings?(): Promise<void>;
}

async function openKeysPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as unknown as Commands;
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The commands with their keys as set now, and the door to the browser's page of them. */
export function useKeys(): KeysProps {
  const [commands, setCommands] = useState<KeysProps['commands']>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const all = await browser.commands.getAll();
      setCommands(
        all
          .filter(({ description }) => description)
          .map(({ name = '', description = '', shortcut = '' }) => ({
            name,
            does: description,
            keys: shortcut,
          })),
      );
    };
    void read();
    // Keys are set on another page; what was set is seen on coming back.
    const onFocus = (): void => void read();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
  const onChange = (): void => void openKeysPage().catch(() => setFailed(true));
  return { commands, failed, onChange };
}
