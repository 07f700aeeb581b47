import { CARDINALS } from '../lexicon/numbers.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { Measure } from './measure.ts';

const INCHES_IN_A_FOOT = 12;

/** A number of feet with inches added to it, in feet. */
export function feet(
  { low, high }: Numeral,
  inches: number,
): Pick<Numeral, 'low' | 'high' | 'step'> {
  const more = inches / INCHES_IN_A_FOOT;
  return { low: low + more, high: high + more, step: 1 / INCHES_IN_A_FOOT };
}

/** The inches that a measure in feet has besides: 10 of "5 feet 10 inches". */
export function inchesOf(
  tokens: readonly Token[],
  { unitFrom, coreTo }: Measure,
): number | undefined {
  if (unitFrom === undefined || !/^(ft|foot|feet)$/.test(tokenAt(tokens, unitFrom).word))
    return undefined;
  for (let at = unitFrom + 1; at < coreTo; at++) {
    const inches = tokenAt(tokens, at).value || CARDINALS.get(tokenAt(tokens, at).word);
    if (inches) return inches;
  }
  return undefined;
}
