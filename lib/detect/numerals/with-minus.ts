import { CURRENCY, DIGITS, PERCENT, UNIT } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';

/** Before "minus 40" these make of it what a thermometer says: "fell to minus 40". */
const READINGS = new Set('to at of was is hit reached around about nearly'.split(' '));

/** "minus 20 degrees", "negative six percent": the number with its sign in words, but no "five minus two". */
export function withMinus(tokens: readonly Token[], count: Numeral): Numeral {
  const { word } = tokenAt(tokens, count.from - 1);
  if (word !== 'minus' && word !== 'negative') return count;
  // "plus or minus three points"
  const isEither = tokenAt(tokens, count.from - 2).word === 'or';
  if (isEither && tokenAt(tokens, count.from - 3).word === 'plus') return count;
  const measured = tokenAt(tokens, count.to);
  const isMeasured =
    (measured.is & (UNIT | PERCENT | CURRENCY)) !== 0 || /^[°℃℉]$/.test(measured.word);
  const isReading = READINGS.has(tokenAt(tokens, count.from - 2).word) && count.digits;
  const subtracts = (tokenAt(tokens, count.from - 2).is & (DIGITS | PERCENT | UNIT)) !== 0;
  if (!(isMeasured || isReading) || subtracts) return count;
  return { ...count, from: count.from - 1, low: -count.high, high: -count.low };
}
