import { DIGITS } from '../lexicon/word-class.ts';
import type { Token } from '../text/token.ts';

const EARLIEST = 1000;
const LATEST = 2151;

/** Four digits without a comma, in the span of years that news speaks of. */
export function isYearToken(token: Token): boolean {
  return (
    (token.is & DIGITS) !== 0 &&
    token.word.length === 4 &&
    token.step === 1 &&
    token.value >= EARLIEST &&
    token.value < LATEST
  );
}
