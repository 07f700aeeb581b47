import { hashOf } from './hash.ts';
import { hasRole, isPossessive } from './claimant/look.ts';
import { ROLE } from './word-classes.ts';
import { SHAPE, type Tokens } from './tokens.ts';

const FORETELLS = new Set(['predicts', 'foresees', 'anticipates', 'expects'].map(hashOf));
const EXPECT = hashOf('expect');
const WE = hashOf('we');
const PLAN = hashOf('plan');
const S = hashOf('s');

/** "predicts", "plans to", but not "his plan to", "a fair plan to", "Calder’s plans to", "of plans to". */
export function isPlanned(tokens: Tokens, row: number): boolean {
  if (FORETELLS.has(tokens.hash[row]!)) return true;
  // "We expect prices to ease", but "what they expect to"
  if (tokens.hash[row] === EXPECT && !hasRole(tokens, row + 1, ROLE.to) && areMany(tokens, row - 1))
    return true;
  if (!hasRole(tokens, row + 1, ROLE.to) || isCalders(tokens, row - 1)) return false;
  if (hasRole(tokens, row - 1, ROLE.determiner | ROLE.preposition)) return false;
  const isNoun = tokens.hash[row] === PLAN && hasRole(tokens, row - 2, ROLE.determiner);
  return !isNoun || (tokens.shape[row - 1]! & SHAPE.s) !== 0;
}

/** "We", "they", "analysts". */
function areMany(tokens: Tokens, row: number): boolean {
  if (row < 0) return false;
  if (tokens.hash[row] === WE || hasRole(tokens, row, ROLE.they)) return true;
  return (tokens.shape[row]! & SHAPE.s) !== 0 && tokens.roles[row] === 0;
}

/** The "s" of "Calder’s", not the "t" of "don’t". */
function isCalders(tokens: Tokens, row: number): boolean {
  return isPossessive(tokens, row) && tokens.hash[row] === S;
}
