import type { HelpCalls } from '../../components/help-door.tsx';

/** The commands as a browser tells them, one with a key and one without. */
export const HELP: HelpCalls = {
  commands: async () => [
    { name: 'next-claim', description: 'Open the next claim', shortcut: 'Alt+Shift+J' },
    { name: 'read-page', description: 'Find the claims of this page', shortcut: '' },
  ],
  changeKeys: async () => undefined,
};
