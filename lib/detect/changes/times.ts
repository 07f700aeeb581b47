import type { Token } from '../text/token.ts';
import type { ChangeSpan } from './change-span.ts';
import { comparedEnd } from './compared-end.ts';

/** "Three times as many cases": what multiplies, from `from` to `to`, where something that is multiplied follows. */
export function times(
  tokens: readonly Token[],
  from: number,
  to: number,
  factor: number,
): ChangeSpan | undefined {
  const fullTo = comparedEnd(tokens, to);
  return fullTo === undefined ? undefined : { from, to, fullTo, factor };
}
