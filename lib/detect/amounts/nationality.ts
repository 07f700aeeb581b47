import { NATIONAL, NATIONAL_PAIRS } from '../lexicon/currencies.ts';
import { tokenAt, type Token } from '../text/token.ts';

const FIRST_OF_PAIR = new Set([...NATIONAL_PAIRS.keys()].map((pair) => pair.split(' ')[0]));

/** "Canadian", "US", "Hong Kong" before "dollars": index after it, and whose money it makes of them. */
export function nationalityAt(
  tokens: readonly Token[],
  at: number,
): { to: number; currency?: string } {
  const { word } = tokenAt(tokens, at);
  const single = NATIONAL.get(word);
  if (single) return { to: at + 1, currency: single };
  if (!FIRST_OF_PAIR.has(word)) return { to: at };
  const pair = NATIONAL_PAIRS.get(`${word} ${tokenAt(tokens, at + 1).word}`);
  return pair ? { to: at + 2, currency: pair } : { to: at };
}
