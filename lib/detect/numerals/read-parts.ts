import { FRACTIONS } from '../lexicon/numbers.ts';
import { FUNCTION, HYPHEN, WORD } from '../lexicon/word-class.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';
import { numeralOf } from './numeral-of.ts';

/** "one third of", and "one third were", "one third." of all but halves and quarters, which matches and years have. */
function endsPart(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  if (next.word === 'of') return true;
  const { word } = tokenAt(tokens, at);
  return word !== 'half' && word !== 'quarter' && (!(next.is & WORD) || (next.is & FUNCTION) !== 0);
}

/** "two-thirds", "one third", "three quarters": the words' value, where a fraction follows them. */
export function readParts(
  tokens: readonly Token[],
  from: number,
  at: number,
  count: number,
): Numeral | undefined {
  const hyphen = tokenAt(tokens, at);
  const joined = (hyphen.is & HYPHEN) !== 0 && isGlued(hyphen);
  const index = joined ? at + 1 : at;
  const part = tokenAt(tokens, index);
  const denominator = FRACTIONS.get(part.word);
  if (!denominator || count >= denominator) return undefined;
  if (part.word.endsWith('s') ? count === 1 : count !== 1) return undefined;
  if (!joined && count === 1 && !endsPart(tokens, index)) return undefined;
  const value = count / denominator;
  return numeralOf('fraction', from, index + 1, value, value, 1, false);
}
