import { browser } from 'wxt/browser';
import type { CommandKey } from '@/lib/command-key';
import { words } from '@/lib/locale';

/** Our commands with the keys they have now, changed ones included. */
export async function commandKeys(): Promise<CommandKey[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, shortcut: shortcut ?? '' }] : [],
  );
}

/** Firefox from 137 on: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/commands */
interface WithSettings {
  openShortcutSettings?(): Promise<void>;
}

/** @throws Error that says where the browser keeps them */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as WithSettings;
  try {
    if (open) await open();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  } catch (cause) {
    throw new Error(words('help_change_where'), { cause });
  }
}
