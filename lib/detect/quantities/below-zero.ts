import { tokenAt, type Token } from '../text/token.ts';
import type { Measured } from './measured-range.ts';

/** "20 degrees below zero": the words belong to the full span, and turn the number's sign. */
export function belowZero(tokens: readonly Token[], measured: Measured): Measured {
  const { numeral, measure } = measured;
  const at = measure.coreTo;
  const isBelow = tokenAt(tokens, at).word === 'below' && tokenAt(tokens, at + 1).word === 'zero';
  if (!isBelow || numeral.low < 0) return measured;
  return {
    numeral: { ...numeral, low: -numeral.high, high: -numeral.low },
    measure: { ...measure, fullTo: Math.max(measure.fullTo, at + 2) },
  };
}
