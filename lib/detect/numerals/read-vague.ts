import { SCALES, VAGUE_COUNTS } from '../lexicon/numbers.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';
import { numeralOf } from './numeral-of.ts';

/** "dozens", "tens of thousands"; "scores" and "tens" only with what they count. */
export function readVague(tokens: readonly Token[], at: number): Numeral | undefined {
  const { word } = tokenAt(tokens, at);
  let value = VAGUE_COUNTS.get(word) ?? NaN;
  let to = at + 1;
  const chained =
    tokenAt(tokens, to).word === 'of' ? VAGUE_COUNTS.get(tokenAt(tokens, to + 1).word) : undefined;
  if (chained !== undefined) {
    value *= chained;
    to += 2;
  } else if (word === 'tens') return undefined;
  if (word === 'scores' && tokenAt(tokens, to).word !== 'of') return undefined;
  return numeralOf('vague', at, to, value, value, SCALES.get(word.slice(0, -1)) ?? 1, false);
}
