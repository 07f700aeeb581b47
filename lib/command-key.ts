/** A command of the extension as the browser has it: keys the reader changed included. */
export interface CommandKey {
  name: string;
  /** In the reader's language. */
  description: string;
  /** "Alt+Shift+N"; empty where it has none. */
  shortcut: string;
}
