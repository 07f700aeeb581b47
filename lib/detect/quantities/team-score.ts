import { CAPITAL, FUNCTION, LABEL, NUMERAL } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** "New York City Blue Jackets" is as long as names of teams get. */
const LONGEST_NAME = 5;

/** Index of the first word of the capitalised name that ends before `at`; `at` where none does. */
function nameStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_NAME) {
    const token = tokenAt(tokens, start - 1);
    if (!(token.is & CAPITAL) || token.is & (FUNCTION | LABEL)) break;
    start--;
  }
  return start;
}

function isSmall({ is, numeral }: Token): boolean {
  return (
    (is & NUMERAL) !== 0 &&
    numeral !== undefined &&
    numeral.digits &&
    numeral.form === 'count' &&
    numeral.high < 300
  );
}

/** Whether "Sabres 1" stands after the comma at `at`. */
function followedBy(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).word !== ',') return false;
  let end = at + 1;
  while (end < at + 1 + LONGEST_NAME && tokenAt(tokens, end).is & CAPITAL) end++;
  return end > at + 1 && isSmall(tokenAt(tokens, end));
}

/** Whether "Wild 4" stands before the comma that the name at `start` follows. */
function precededBy(tokens: readonly Token[], start: number): boolean {
  if (tokenAt(tokens, start - 1).word !== ',' || !isSmall(tokenAt(tokens, start - 2))) return false;
  return nameStart(tokens, start - 2) < start - 2;
}

/**
 * "Wild 4, Sabres 1": the index of the first word of the team's name, where the number at `numeral` is a team's
 * score beside another's; undefined for any other number.
 */
export function teamBefore(tokens: readonly Token[], { from, to }: Numeral): number | undefined {
  const start = nameStart(tokens, from);
  if (start === from || !isSmall(tokenAt(tokens, from))) return undefined;
  return followedBy(tokens, to) || precededBy(tokens, start) ? start : undefined;
}
