import type { Bound, FigureValue } from '../../claim.ts';
import type { Numeral } from '../numerals/numeral.ts';

/** Keeps 47.3e9 from becoming 47299999999.999 by the arithmetic of its scale. */
function tidy(value: number): number {
  if (Number.isInteger(value * 2)) return value;
  // What has few digits already stays as it is; to write it down and read it again takes long.
  const isShort = Math.round(value * 1e6) / 1e6 === value && Math.abs(value) < 1e6;
  return isShort ? value : Number(value.toPrecision(12));
}

/**
 * "Several thousand", "dozens": more than one of what they count by, and fewer than ten. A bound from above is
 * about the most that can be meant.
 */
function vagueFigure(scale: number, bound: Bound, more: Partial<FigureValue>): FigureValue {
  const isFromAbove = bound === 'under' || bound === 'at-most';
  const [low, high] = [tidy(scale * 2), tidy(scale * 10)];
  const value = isFromAbove ? high : low;
  return {
    type: 'figure',
    low: value,
    high: value,
    bound: isFromAbove || bound === 'over' ? bound : 'at-least',
    precision: { low, high },
    ...more,
  };
}

/** What a numeral states, with half of one of its last digit to either side as its precision. */
export function figureOf(
  numeral: Numeral,
  bound: Bound,
  more: Partial<FigureValue> = {},
  factor = 1,
): FigureValue {
  if (numeral.form === 'vague') return vagueFigure(numeral.high * factor, bound, more);
  const [first, last] = [tidy(numeral.low * factor), tidy(numeral.high * factor)];
  const low = Math.min(first, last);
  const high = Math.max(first, last);
  const half = Math.abs(numeral.step * factor) / 2;
  return {
    type: 'figure',
    low,
    high,
    bound,
    precision: { low: tidy(low - half), high: tidy(high + half) },
    ...more,
  };
}
