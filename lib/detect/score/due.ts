import { hashOf } from './hash.ts';
import { isWord } from './claimant/look.ts';
import { ROLE } from './word-classes.ts';
import { SHAPE, type Tokens } from './tokens.ts';

const SET = new Set(['set', 'slated', 'poised', 'scheduled'].map(hashOf));
const COURSE = new Set(['track', 'course'].map(hashOf));
const ARE = new Set(['is', 'are'].map(hashOf));
const HAVE = hashOf('have');
const PURPOSES = new Set(
  'aim goal mission idea job task point plan purpose intention hope way role challenge key trick it this that what all'
    .split(' ')
    .map(hashOf),
);

/** How far before "is to", or behind "should", is looked. */
const REACH = 8;

/** "is expected to", "are also set to"; "with a second model set to follow" needs no "is". */
export function isScheduled(tokens: Tokens, row: number): boolean {
  return followsBe(tokens, row) || isSet(tokens, row);
}

function isSet(tokens: Tokens, row: number): boolean {
  return SET.has(tokens.hash[row]!) && row > 0 && !(tokens.roles[row - 1]! & ROLE.between);
}

function followsBe(tokens: Tokens, row: number): boolean {
  const one = row > 0 ? tokens.roles[row - 1]! : 0;
  const two = row > 1 ? tokens.roles[row - 2]! : 0;
  if (one & (ROLE.be | ROLE.shortBe)) return !(two & ROLE.wishes);
  return (one & ROLE.between) !== 0 && (two & ROLE.be) !== 0;
}

/** "is on track to", "are on course to", given the row of "on". */
export function isOnTrack(tokens: Tokens, row: number): boolean {
  return COURSE.has(tokens.hash[row + 1]!) && (tokens.roles[row + 2]! & ROLE.to) !== 0;
}

/** "The pool is to close", given the row of "to"; but not "his job is to cook" and "the aim of it is to". */
export function isToBe(tokens: Tokens, row: number): boolean {
  if (row < 2 || !(tokens.roles[row - 1]! & ROLE.be)) return false;
  if (!ARE.has(tokens.hash[row - 1]!) || !isWord(tokens, row + 1)) return false;
  for (let at = row - 2; at >= 0 && at > row - REACH && isWord(tokens, at); at--) {
    if (PURPOSES.has(tokens.hash[at]!)) return false;
  }
  return isWord(tokens, row - 2);
}

/** "The wind should ease by Thursday": what merely ought to be has no day. */
export function isDueSoon(tokens: Tokens, row: number): boolean {
  if (tokens.hash[row + 1] === HAVE || tokens.roles[row + 1]! & ROLE.not) return false;
  for (let at = row + 1; at < row + REACH && isWord(tokens, at); at++) {
    const day = tokens.roles[at]! & ROLE.time && tokens.shape[at]! & SHAPE.capital;
    if (day || tokens.roles[at]! & ROLE.ahead) return true;
  }
  return false;
}
