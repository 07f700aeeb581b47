import { tokenAt, type Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';
import { numeralOf } from './numeral-of.ts';
import { readScale } from './read-scale.ts';

/** "a quarter of a million", "three-quarters of a billion": a share that is a number of its own. */
export function ofScale(tokens: readonly Token[], part: Numeral | undefined): Numeral | undefined {
  if (part?.form !== 'fraction' || tokenAt(tokens, part.to).word !== 'of') return part;
  const scale =
    tokenAt(tokens, part.to + 1).word === 'a' ? readScale(tokens, part.to + 2, part.to) : undefined;
  if (!scale || scale.factor < 1e6) return part;
  const value = part.low * scale.factor;
  return numeralOf(
    'count',
    part.from,
    scale.to,
    value,
    part.step * scale.factor,
    scale.factor,
    false,
  );
}
