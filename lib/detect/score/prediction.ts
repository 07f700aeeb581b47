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

/** What tells of the future only with the words beside it. */
const MARKS = new Set([WON, ON, SHOULD, TO]);

const FUTURE = ROLE.will | ROLE.would | ROLE.scheduled | ROLE.plans | ROLE.may;

/** Whether the sentence's main assertion is about the future. */
export function isPrediction(tokens: Tokens): boolean {
  if ((tokens.kinds & (1 << TOKEN.question)) !== 0) return false;
  if (isOnCalendar(tokens)) return true;
  const ahead = (tokens.allRoles & ROLE.ahead) !== 0;
  for (let row = 0; row < tokens.count; row++) {
    const roles = tokens.roles[row]! & FUTURE;
    if (roles === 0 && !MARKS.has(tokens.hash[row]!)) continue;
    const found = roles === 0 ? marksFuture(tokens, row) : looksAhead(tokens, row, roles, ahead);
    if (found && !isSubordinate(tokens, row)) return true;
  }
  return false;
}

/** "won't", "on track to", "is to close", "should ease by Thursday". */
function marksFuture(tokens: Tokens, row: number): boolean {
  const hash = tokens.hash[row];
  if (hash === WON) return tokens.hash[row + 1] === T;
  if (hash === ON) return isOnTrack(tokens, row);
  return hash === TO ? isToBe(tokens, row) : isDueSoon(tokens, row);
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
