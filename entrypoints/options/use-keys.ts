import { useEffect, useState } from 'preact/hooks';
import type { KeysProps } from '@/components/options';
import { commandKeys, openShortcutSettings } from '@/entrypoints/background/command-keys';

/** The commands with their keys as set now, and the door to the browser's page of them. */
export function useKeys(): KeysProps {
  const [commands, setCommands] = useState<KeysProps['commands']>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const all = await commandKeys();
      setCommands(
        all.map(({ name, description, shortcut }) => ({ name, does: description, keys: shortcut })),
      );
    };
    void read();
    // Keys are set on another page; what was set is seen on coming back.
    const onFocus = (): void => void read();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
  const onChange = (): void => void openShortcutSettings().catch(() => setFailed(true));
  return { commands, failed, onChange };
}
