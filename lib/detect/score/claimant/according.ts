import type { Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { hasRole, isCapital, isQuote } from './look.ts';
import { phraseAfter } from './phrase.ts';
import { named, type Source } from './source.ts';

/** "according to X", "per X". */
export function afterAccording(tokens: Tokens, row: number): Source | undefined {
  let from = row + 1;
  if (hasRole(tokens, from, ROLE.to)) from++;
  else if (!isPer(tokens, row) || (!isCapital(tokens, from) && !isThe(tokens, from)))
    return undefined;
  const { to } = phraseAfter(tokens, from);
  // "according to the new “dot plot” of rates": the name goes on where the words are not plain.
  if (isQuote(tokens, to) && !isCapital(tokens, to - 1)) return undefined;
  return named(tokens, { from: afterPublication(tokens, from, to), to });
}

function isPer(tokens: Tokens, row: number): boolean {
  return tokens.end[row]! - tokens.start[row]! === 3;
}

/** "per the", not "per a" and "per each". */
function isThe(tokens: Tokens, row: number): boolean {
  return hasRole(tokens, row, ROLE.determiner) && tokens.end[row]! - tokens.start[row]! === 3;
}

/** "data from X", "an analysis by the X": where X begins; `from` where the phrase is no such thing. */
function afterPublication(tokens: Tokens, from: number, to: number): number {
  for (let row = from; row < to - 2; row++) {
    if (!hasRole(tokens, row, ROLE.publication)) continue;
    if (!hasRole(tokens, row + 1, ROLE.preposition)) continue;
    const next = hasRole(tokens, row + 2, ROLE.determiner) ? row + 3 : row + 2;
    if (isCapital(tokens, next)) return row + 2;
  }
  return from;
}
