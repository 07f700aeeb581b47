import type { MessageKey } from '../lib/words.ts';

/** Keys that do the same, one beside another, and what they do. */
export interface HelpKey {
  keys: readonly string[];
  words: MessageKey;
}

/** Every key of a surface. What only moves the focus, as Tab does everywhere, is left out. */
export interface HelpSurface {
  title: MessageKey;
  keys: readonly HelpKey[];
}

const RATE: HelpKey = { keys: ['1', '…', '7'], words: 'help_rate' };
const SAVE: HelpKey = { keys: ['Ctrl+Enter', '⌘ Enter'], words: 'help_save' };
const WAYS: HelpKey[] = [
  { keys: ['n'], words: 'next_unchecked' },
  { keys: ['p'], words: 'previous_unchecked' },
];
const CLOSE: HelpKey = { keys: ['Esc'], words: 'help_close' };
const HELP: HelpKey = { keys: ['?'], words: 'help_help' };
const ROWS: HelpKey = { keys: ['↑', '↓', 'Home', 'End'], words: 'help_rows' };

// One by one, so that the card in a page brings its own keys along alone.
export const CARD_HELP: HelpSurface = {
  title: 'help_in_card',
  keys: [RATE, SAVE, ...WAYS, CLOSE, HELP],
};
export const PANEL_HELP: HelpSurface = {
  title: 'help_in_panel',
  keys: [ROWS, RATE, { keys: ['Enter'], words: 'help_unfold' }, ...WAYS, SAVE, CLOSE, HELP],
};
export const POPUP_HELP: HelpSurface = {
  title: 'help_in_popup',
  keys: [{ keys: ['Tab', 'Enter'], words: 'help_popup' }, CLOSE, HELP],
};
export const DASHBOARD_HELP: HelpSurface = {
  title: 'help_in_dashboard',
  keys: [
    ROWS,
    { keys: ['PgUp', 'PgDn'], words: 'help_pages' },
    { keys: ['Space', 'Shift+↑', 'Shift+↓'], words: 'help_select' },
    { keys: ['Ctrl+A', '⌘ A'], words: 'help_select_all' },
    { keys: ['Enter'], words: 'help_open' },
    RATE,
    { keys: ['0'], words: 'help_unrate' },
    { keys: ['Del'], words: 'help_delete' },
    { keys: ['Ctrl+Z', '⌘ Z'], words: 'help_undo' },
    SAVE,
    { keys: ['Esc'], words: 'help_escape' },
    HELP,
  ],
};
