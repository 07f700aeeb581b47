import { hashOf } from './hash.ts';
import { isOnCalendar } from './on-calendar.ts';
import { isScheduled, isDueSoon, isOnTrack, isToBe } from './due.ts';
import { isPlanned } from './planned.ts';
import { isSubordinate } from './subordinate.ts';
import { ROLE } from './word-classes.ts';
import { SHAPE, TOKEN, type Tokens } from './tokens.ts';
import { holdsIf, looksOnward } from './would.ts';

const WON = hashOf('won');
const T = hashOf('t');
const HAVE = hashOf('have');
const SHOULD = hashOf('should');
const ON = hashOf('on');
const TO = hashOf('to');

const BEFORE_NOUN = new Set(
  ['the', 'a', 'his', 'her', 'its', 'their', 'my', 'your', 'our', 'free'].map(hashOf),
);

const FUTURE = ROLE.will | ROLE.would | ROLE.scheduled | ROLE.plans | ROLE.may;

/** Whether the sentence's main assertion is about the future. */
export function isPrediction(tokens: Tokens): boolean {
  if ((tokens.kinds & (1 << TOKEN.question)) !== 0) return false;
  if (isOnCalendar(tokens)) return true;
  const ahead = (tokens.allRoles & ROLE.ahead) !== 0;
  for (let row = 0; row < tokens.count; row++) {
    const roles = tokens.roles[row]! & FUTURE;
    const found = roles === 0 ? marksFuture(tokens, row) : looksAhead(tokens, row, roles, ahead);
    if (found && !isSubordinate(tokens, row)) return true;
  }
  return false;
}

/** "won't", "on track to", "is to close", "should ease by Thursday". */
function marksFuture(tokens: Tokens, row: number): boolean {
  // Compared one by one, since this is asked of nearly every word.
  const hash = tokens.hash[row];
  if (hash === TO) return isToBe(tokens, row);
  if (hash === ON) return isOnTrack(tokens, row);
  if (hash === SHOULD) return isDueSoon(tokens, row);
  return hash === WON && tokens.hash[row + 1] === T;
}

function looksAhead(tokens: Tokens, row: number, roles: number, ahead: boolean): boolean {
  const next = tokens.roles[row + 1]!;
  if (roles & ROLE.will) return !isNoun(tokens, row);
  if (roles & ROLE.would) return looksOnward(tokens, row);
  if (roles & ROLE.scheduled && next & ROLE.to) return isScheduled(tokens, row);
  if (roles & ROLE.plans) return isPlanned(tokens, row);
  // "might have been", "could not see"
  if (tokens.hash[row + 1] === HAVE || next & ROLE.not) return false;
  return (roles & ROLE.may) !== 0 && !isNoun(tokens, row) && (ahead || holdsIf(tokens));
}

/** "the will", "Will Smith" (a sentence that begins with the verb is a question), "May". */
function isNoun(tokens: Tokens, row: number): boolean {
  if (tokens.shape[row]! & SHAPE.capital) return true;
  return row > 0 && BEFORE_NOUN.has(tokens.hash[row - 1]!);
}
