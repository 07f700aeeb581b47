import { hashOf } from './hash.ts';
import { hasRole, isCapital, isKind, isWord } from './claimant/look.ts';
import { SHAPE, TOKEN, type Tokens } from './tokens.ts';
import { ROLE } from './word-classes.ts';

const hashes = (words: string): Set<number> => new Set(words.split(' ').map(hashOf));

/** Verbs in the present by which news says what is on the calendar. */
const SCHEDULES = hashes(
  'begins starts opens continues resumes hosts holds plays play faces face meets reports takes kicks airs premieres returns go goes ends expires',
);

const WEEKDAYS = hashes('monday tuesday wednesday thursday friday saturday sunday tomorrow');
const REPEATS = hashes('every each daily weekly');

/** So far behind its verb the day may stand. */
const REACH = 12;

/** "The trial begins Monday", "tickets go on sale on June 5": the present of a plan, with its day. */
export function isOnCalendar(tokens: Tokens): boolean {
  if ((tokens.allRoles & ROLE.time) === 0) return false;
  for (let row = 1; row < tokens.count; row++) {
    if (SCHEDULES.has(tokens.hash[row]!) && isVerb(tokens, row) && holdsDay(tokens, row))
      return true;
  }
  return false;
}

/** Not "the reports", "to play" and "did not go". */
function isVerb(tokens: Tokens, row: number): boolean {
  const others = ROLE.determiner | ROLE.to | ROLE.preposition | ROLE.not | ROLE.be | ROLE.opens;
  if (isCapital(tokens, row) || !isWord(tokens, row - 1)) return false;
  return !hasRole(tokens, row - 1, others | ROLE.will | ROLE.would | ROLE.may | ROLE.between);
}

function holdsDay(tokens: Tokens, verb: number): boolean {
  for (let row = verb + 1; row < verb + REACH && row < tokens.count; row++) {
    const isPast = (tokens.shape[row]! & SHAPE.ed) !== 0;
    if (isPast || REPEATS.has(tokens.hash[row]!) || hasRole(tokens, row, ROLE.speaks)) return false;
    if (WEEKDAYS.has(tokens.hash[row]!)) return true;
    if (hasRole(tokens, row, ROLE.time) && isCapital(tokens, row) && isDay(tokens, row + 1))
      return true;
  }
  return false;
}

function isDay(tokens: Tokens, row: number): boolean {
  return isKind(tokens, row, TOKEN.number) && (tokens.shape[row]! & SHAPE.year) === 0;
}
