import { FileRefused } from '../file-problem.ts';

/**
 * Rows and cells beyond what a sheet of the largest size can need: some 50,000 ratings with about 20 columns,
 * and the commas and lines of their notes. Empty ones take a byte of the file and a hundred of memory.
 */
const MOST_LINES = 1_000_000;
const MOST_CELLS = 4_000_000;

const [NEW_LINE, RETURN, COMMA, SEMICOLON, TAB] = [10, 13, 44, 59, 9];

/**
 * Refuses a file that would come apart into a great many crumbs, before it is parted.
 *
 * @throws FileRefused
 */
export function refuseCrumbs(text: string): void {
  let lines = 1;
  let cells = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEW_LINE) lines += 1;
    else if (code === COMMA || code === SEMICOLON || code === TAB || code === RETURN) cells += 1;
  }
  if (lines > MOST_LINES || cells > MOST_CELLS) throw new FileRefused('unknown');
}
