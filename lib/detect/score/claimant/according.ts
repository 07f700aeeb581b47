import { TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { hasRole, isCapital, isFullName, isKind, isPossessive, isQuote } from './look.ts';
import { phraseAfter } from './phrase.ts';
import type { Rows } from './source-name.ts';
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
  const owner = ownerOf(tokens, from, to);
  if (owner) return named(tokens, owner);
  const name = phraseAfter(tokens, to + 1);
  // "according to her son, Ann Lee"
  const apposed = isKind(tokens, to, TOKEN.comma) && !isCapital(tokens, to - 1);
  if (apposed && isFullName(tokens, name)) return named(tokens, name);
  return named(tokens, { from: afterPublication(tokens, from, to), to });
}

/** "Lee’s account", "the Water Board's figures": whose they are. */
function ownerOf(tokens: Tokens, from: number, to: number): Rows | undefined {
  if (!hasRole(tokens, to - 1, ROLE.publication)) return undefined;
  for (let row = to - 2; row > from; row--) {
    if (isPossessive(tokens, row) && isCapital(tokens, row - 1)) return { from, to: row };
  }
  return undefined;
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
