import type { HelpCalls } from '@/components/help-door';
import { background } from '@/lib/messages';

/** What the sheet of keys asks of the browser, on any surface. */
export const helpCalls: HelpCalls = {
  commands: () => background.commandKeys(),
  changeKeys: () => background.openShortcutSettings(),
};
