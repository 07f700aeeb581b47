import { DIGITS, UNIT, WORD } from '../lexicon/word-class.ts';
import { isContent } from '../phrases/content.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { isPlain, join } from './join.ts';
import type { Numeral } from './numeral.ts';
import { readCount } from './read-count.ts';

const MOST_WICKETS = 10;
const MOST_RUNS = 999;

/** Below this "24/7" and "5/20" are no scores, but a saying and a date. */
const LEAST_SLASHED = 32;

/** "211/2": 21 1/2 that lost its space. */
function isRunTogether({ high: top }: Numeral, { high: bottom }: Numeral): boolean {
  return /^[248]$/.test(`${bottom}`) && top % 10 < bottom;
}

/** "245/6", "5/32": the same with a slash. */
function joinSlashed(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  const [slash, number] = [tokenAt(tokens, first.to), tokenAt(tokens, first.to + 1)];
  if (slash.word !== '/' || slash.gap || number.gap || !(number.is & DIGITS)) return undefined;
  const last = readCount(tokens, first.to + 1);
  if (!last || !isPlain(tokens, last) || !isScore(first, last)) return undefined;
  const after = tokenAt(tokens, last.to);
  const isPart = first.high === 1 || after.is & UNIT || /^(of|\/)$/.test(after.word);
  return isPart || isRunTogether(first, last) || Math.max(first.high, last.high) < LEAST_SLASHED
    ? undefined
    : join('score', first, last);
}

/** "124 for 2", "6 for 42": a cricket score or a bowler's figures. "2 for 1 tickets" counts tickets. */
export function joinWickets(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  if (first.digits && tokenAt(tokens, first.to).word === '/') return joinSlashed(tokens, first);
  const number = tokenAt(tokens, first.to + 1);
  if (!first.digits || tokenAt(tokens, first.to).word !== 'for' || !(number.is & DIGITS))
    return undefined;
  const last = readCount(tokens, first.to + 1);
  if (!last || !isPlain(tokens, last) || !isScore(first, last)) return undefined;
  const after = tokenAt(tokens, last.to);
  const counts = after.is & UNIT || (after.is & WORD && isContent(after));
  return counts || !number.gap || /[$£€]/.test(tokenAt(tokens, first.from - 1).word)
    ? undefined
    : join('score', first, last);
}

function isScore(first: Numeral, last: Numeral): boolean {
  const [low, high] = [Math.min(first.high, last.high), Math.max(first.high, last.high)];
  const whole = first.step === 1 && last.step === 1 && first.factor === 1 && last.factor === 1;
  return whole && low <= MOST_WICKETS && high > MOST_WICKETS && high <= MOST_RUNS;
}
