import { NATIONAL, NATIONAL_PAIRS } from '../lexicon/nationalities.ts';
import { tokenAt, type Token } from '../text/token.ts';

const FIRST_OF_PAIR = new Set([...NATIONAL_PAIRS.keys()].map((pair) => pair.split(' ')[0]));

/** "Canadian", "US", "Hong Kong" before "dollars": index after it, and whose money it makes of them. */
export function nationalityAt(
  tokens: readonly Token[],
  at: number,
): { to: number; currency?: string } {
  const { word } = tokenAt(tokens, at);
  // "Saudi Arabian" before "Saudi"
  const pair = FIRST_OF_PAIR.has(word)
    ? NATIONAL_PAIRS.get(`${word} ${tokenAt(tokens, at + 1).word}`)
    : undefined;
  if (pair) return { to: at + 2, currency: pair };
  const single = NATIONAL.get(word);
  return single ? { to: at + 1, currency: single } : { to: at };
}
