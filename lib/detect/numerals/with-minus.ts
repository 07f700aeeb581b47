import { DIGITS, PERCENT, UNIT } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';

/** "minus 20 degrees", "negative six percent": the number with its sign in words, but no "five minus two". */
export function withMinus(tokens: readonly Token[], count: Numeral): Numeral {
  const { word } = tokenAt(tokens, count.from - 1);
  if (word !== 'minus' && word !== 'negative') return count;
  // "plus or minus three points"
  if (tokenAt(tokens, count.from - 2).word === 'or') return count;
  const measured = tokenAt(tokens, count.to);
  const isMeasured = (measured.is & (UNIT | PERCENT)) !== 0 || /^[°℃℉]$/.test(measured.word);
  const subtracts = (tokenAt(tokens, count.from - 2).is & (DIGITS | PERCENT | UNIT)) !== 0;
  if (!isMeasured || subtracts) return count;
  return { ...count, from: count.from - 1, low: -count.high, high: -count.low };
}
