import { DIGITS } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';

const FEET = /^['’′]$/;
const INCHES = /^["”″]$/;

/** Index after a height such as 6'2" or 5′10″, whose feet the numeral is; undefined for anything else. */
export function heightEnd(tokens: readonly Token[], { to, digits }: Numeral): number | undefined {
  const feet = tokenAt(tokens, to);
  if (!digits || !isGlued(feet) || !FEET.test(feet.word)) return undefined;
  const [number, inches] = [tokenAt(tokens, to + 1), tokenAt(tokens, to + 2)];
  if (!isGlued(number) || !(number.is & DIGITS) || !(number.value < 12)) return undefined;
  return INCHES.test(inches.word) && isGlued(inches) ? to + 3 : to + 2;
}
