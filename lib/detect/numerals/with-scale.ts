import type { Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';
import { numeralOf } from './numeral-of.ts';
import { partAfter } from './part-after.ts';
import { readScale } from './read-scale.ts';

/** A number with the scale that stands behind it, and the part of that: "5 million", "two million and a half". */
export function withScale(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
  step: number,
  digits: boolean,
): Numeral {
  const scale = readScale(tokens, to, from);
  if (!scale) return numeralOf('count', from, to, value, step, 1, digits);
  const { factor } = scale;
  const part = partAfter(tokens, scale.to);
  if (part)
    return numeralOf(
      'count',
      from,
      part.to,
      (value + part.value) * factor,
      step * factor,
      factor,
      digits,
    );
  return numeralOf('count', from, scale.to, value * factor, step * factor, factor, digits);
}
