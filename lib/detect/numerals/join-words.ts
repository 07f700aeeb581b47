import { CARDINAL, CLOCK, DIGITS } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { gluedSeparator } from './glued-separator.ts';
import { isPlain, join } from './join.ts';
import type { Numeral } from './numeral.ts';
import { readCount } from './read-count.ts';

const GLUED = new Set(['to']);

/** "voted 5 to 4": a result rather than a range, though the first number is the greater. */
const RESULT_BEFORE = new Set('by a voted won lost ruled split beat lead led'.split(' '));

/** "two or three": the numbers are neighbours, or nearly. */
function areNeighbours(first: Numeral, last: Numeral): boolean {
  return last.high > first.low && last.high <= first.low * 2 + 1;
}

/** "four to six", "two or three", "between 10 and 20". From one number to another is two numbers, not a range. */
export function joinWords(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  const glued = gluedSeparator(tokens, first.to, GLUED);
  const separator = glued === undefined ? tokenAt(tokens, first.to).word : 'to';
  const before = tokenAt(tokens, first.from - 1).word;
  const isRange =
    separator === 'to' || separator === 'or' || (separator === 'and' && before === 'between');
  if (!isRange || before === 'from') return undefined;
  const at = glued ?? first.to + 1;
  const { is } = tokenAt(tokens, at);
  const last = is & (DIGITS | CARDINAL) && !(is & CLOCK) ? readCount(tokens, at) : undefined;
  if (!last || !isPlain(tokens, last)) return undefined;
  const range = join('range', first, last);
  if (separator === 'or') return areNeighbours(first, last) ? range : undefined;
  // "down by 30 to 126" says by how much and to what; "won by 5 to 4" is a result.
  if (first.low <= last.high) return before === 'by' ? undefined : range;
  return RESULT_BEFORE.has(before) ? { ...range, form: 'score' } : undefined;
}
