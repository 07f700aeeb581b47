import { DIGITS, HYPHEN } from '../lexicon/word-class.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';
import { numeralOf } from './numeral-of.ts';
import { partAfter } from './part-after.ts';
import { slashAfter } from './slash-after.ts';
import { withScale } from './with-scale.ts';

/** The number whose digits stand at `at`: "47.3 billion", "2 1/2", "12-1/2". */
export function readDigits(tokens: readonly Token[], at: number): Numeral {
  const { value, step } = tokenAt(tokens, at);
  const half = partAfter(tokens, at + 1);
  if (half) return withScale(tokens, at, half.to, value + half.value, step / 2, true);
  const own = slashAfter(tokens, at);
  if (own !== undefined) {
    const ending = tokenAt(tokens, at + 3);
    const to = ending.word === 'ths' && !ending.gap ? at + 4 : at + 3;
    return numeralOf('count', at, to, own, own, 1, true);
  }
  const next = tokenAt(tokens, at + 1);
  if (next.is & DIGITS && next.value > 0 && next.value < 1 && next.gap)
    return withScale(tokens, at, at + 2, value + next.value, next.step, true);
  // "12-1/2 feet"
  const joined = next.is & HYPHEN && isGlued(next) ? slashAfter(tokens, at + 2) : undefined;
  if (joined !== undefined) return withScale(tokens, at, at + 5, value + joined, joined, true);
  const part = next.gap && next.is & DIGITS ? slashAfter(tokens, at + 1) : undefined;
  if (part !== undefined) return withScale(tokens, at, at + 4, value + part, part, true);
  return withScale(tokens, at, at + 1, value, step, true);
}
