import { CARDINAL, CLOCK, DIGITS, HYPHEN, PERCENT, SCALE, UNIT } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { gluedSeparator } from './glued-separator.ts';
import { isPlain, join } from './join.ts';
import type { Numeral } from './numeral.ts';
import { readCount } from './read-count.ts';

const GLUED = new Set(['to']);

/** Larger numbers that fall are no result. */
const MOST_RESULT = 1000;

/** After these the second number is what the first led to: "up 5 to 120", "rose by 3 to 20". */
export const CHANGE_BEFORE: ReadonlySet<string> = new Set(
  (
    'from by up down rose fell climbed dropped gained jumped slid slipped surged sank tumbled plunged increased decreased declined ' +
    'added lost shed grew shrank advanced eased rallied retreated soared dipped edged'
  ).split(' '),
);

const SOFTENING = new Set('about around nearly almost over roughly some just only'.split(' '));

/** The word before the figure at `at`, with what softens it left out: "by about 20 to 75". */
export function wordBefore(tokens: readonly Token[], at: number): string {
  const { word } = tokenAt(tokens, at - 1);
  if (SOFTENING.has(word)) return tokenAt(tokens, at - 2).word;
  const more = word === 'than' && /^(more|less)$/.test(tokenAt(tokens, at - 2).word);
  return more ? tokenAt(tokens, at - 3).word : word;
}

/** "two or three": the numbers are neighbours, or nearly. */
function areNeighbours(first: Numeral, last: Numeral): boolean {
  return last.high > first.low && last.high <= first.low * 2 + 1;
}

function isPercent(tokens: readonly Token[], at: number): boolean {
  return (tokenAt(tokens, at).is & PERCENT) !== 0 || tokenAt(tokens, at + 1).word === 'cent';
}

/** "a 10- to 12-week course": index past the hyphen that waits for its word. */
function pastSuspended(tokens: readonly Token[], at: number): number {
  const [hyphen, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  return hyphen.is & HYPHEN && !hyphen.gap && next.gap ? at + 1 : at;
}

/** "four to six", "two or three", "between 10 and 20". From one number to another is two numbers, not a range. */
export function joinWords(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  const glued = gluedSeparator(tokens, first.to, GLUED);
  const joint = pastSuspended(tokens, first.to);
  const separator = glued === undefined ? tokenAt(tokens, joint).word : 'to';
  const before = wordBefore(tokens, first.from);
  const isBare = glued === undefined && joint === first.to;
  const isChange = separator === 'to' && isBare && CHANGE_BEFORE.has(before);
  const isRange =
    separator === 'to' || separator === 'or' || (separator === 'and' && before === 'between');
  const begin = glued ?? joint + 1;
  // "between fifty and a hundred"
  const at =
    tokenAt(tokens, begin).word === 'a' && tokenAt(tokens, begin + 1).is & SCALE
      ? begin + 1
      : begin;
  const { is } = tokenAt(tokens, at);
  if (!isRange || !(is & (DIGITS | CARDINAL | SCALE)) || is & CLOCK || before === 'from')
    return undefined;
  const last = readCount(tokens, at);
  if (!last || !isPlain(tokens, last)) return undefined;
  const range = join('range', first, last);
  if (separator === 'or') return areNeighbours(first, last) ? range : undefined;
  // "won by 5 to 4", "350-to-1": a result or a rate, though the first number is the greater.
  if (first.low > last.high && last.factor === 1) {
    const isResult = first.low < MOST_RESULT && (!isChange || before === 'by');
    return isResult ? { ...range, form: 'score' } : undefined;
  }
  // "down by 30 to 126" says by how much and to what; "by 5 to 10 percent" and "by 8 to 9 inches" do not.
  const measured = isPercent(tokens, last.to) || isNarrow(tokens, before, first, last);
  return isChange && !measured ? undefined : range;
}

function isNarrow(
  tokens: readonly Token[],
  before: string,
  first: Numeral,
  last: Numeral,
): boolean {
  return (
    before === 'by' && (tokenAt(tokens, last.to).is & UNIT) !== 0 && areNeighbours(first, last)
  );
}
