import { hashOf } from '../hash.ts';
import { SHAPE, TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { hasRole, isKind } from './look.ts';

const LAST = hashOf('last');
const MORE = hashOf('more');

/** Steps left over adverbs, auxiliaries and days, "on Tuesday" included. */
export function skipBetween(tokens: Tokens, row: number): number {
  let at = row;
  while (at > 0 && (isBetween(tokens, at) || isAdverb(tokens, at))) {
    const day = hasRole(tokens, at, ROLE.time);
    at--;
    // "more recently"
    if (tokens.hash[at] === MORE && at > 0) at--;
    if (day && hasRole(tokens, at, ROLE.preposition)) at--;
  }
  return at;
}

/** "also", "has", "Tuesday", and both words of "last week". */
function isBetween(tokens: Tokens, row: number): boolean {
  if (hasRole(tokens, row, ROLE.between)) return true;
  const next = tokens.hash[row] === LAST ? row + 1 : row;
  return hasRole(tokens, next, ROLE.time) && tokens.hash[next - 1] === LAST;
}

/** "invariably", but not "Italy". */
function isAdverb(tokens: Tokens, row: number): boolean {
  return (tokens.shape[row]! & (SHAPE.ly | SHAPE.capital)) === SHAPE.ly;
}

const LONGEST_ASIDE = 9;

/** "The Water Board (WB) said": steps left over what stands in brackets. */
export function pastAside(tokens: Tokens, row: number): number {
  if (!isKind(tokens, row, TOKEN.bracket)) return row;
  for (let at = row - 1; at > 0 && at > row - LONGEST_ASIDE; at--) {
    if (isKind(tokens, at, TOKEN.bracket)) return at - 1;
  }
  return row;
}
