import { DIGITS } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';

const FEET = /^['’′]$/;
const INCHES = /^["”″]$/;

/** Index after a height such as 6'2" or 5′10″, whose feet the numeral is; undefined for anything else. */
export function heightEnd(tokens: readonly Token[], { to, digits }: Numeral): number | undefined {
  const [feet, number, inches] = [0, 1, 2].map((offset) => tokenAt(tokens, to + offset)) as [
    Token,
    Token,
    Token,
  ];
  if (!digits || !FEET.test(feet.word) || !isGlued(feet)) return undefined;
  if (!isGlued(number) || !(number.is & DIGITS) || !(number.value < 12)) return undefined;
  return INCHES.test(inches.word) && isGlued(inches) ? to + 3 : to + 2;
}
