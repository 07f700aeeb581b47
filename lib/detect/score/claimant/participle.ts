import { hashOf } from '../hash.ts';
import { TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { hasRole, isCapital, isKind } from './look.ts';
import { phraseBefore } from './phrase.ts';
import { named, type Source } from './source.ts';
import { findSubject } from './subject.ts';
import { takesClause } from './takes-clause.ts';

const WITH = hashOf('with');
const ADDING = hashOf('adding');

/** "Velkor is promising", "with Velkor suggesting", "The board objects, saying". */
export function besideParticiple(tokens: Tokens, row: number): Source | undefined {
  if (hasRole(tokens, row - 1, ROLE.be)) {
    // "They are adding routes."
    if (tokens.hash[row] === ADDING && !takesClause(tokens, row)) return undefined;
    return named(tokens, phraseBefore(tokens, row - 2));
  }
  if (isCapital(tokens, row - 1)) return named(tokens, phraseBefore(tokens, row - 1));
  const phrase = phraseBefore(tokens, row - 1);
  if (phrase && tokens.hash[phrase.from] === WITH) return named(tokens, phrase);
  if (!isKind(tokens, row - 1, TOKEN.comma)) return undefined;
  // "and claiming four wickets"
  const object = isKind(tokens, row + 1, TOKEN.number) || hasRole(tokens, row + 1, ROLE.determiner);
  const adds = tokens.hash[row] === ADDING;
  if ((object || adds) && !takesClause(tokens, row)) return undefined;
  const source = findSubject(tokens);
  return source && { source };
}
