import { CAPITAL, FUNCTION, LABEL, MONTH, NUMERAL, WHEN } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** "New York City Blue Jackets" is as long as names of teams get. */
const LONGEST_NAME = 5;

function isOfName({ is }: Token): boolean {
  return (is & CAPITAL) !== 0 && !(is & (FUNCTION | LABEL | MONTH | WHEN));
}

/** Index of the first word of the capitalised name that ends before `at`; `at` where none does. */
function nameStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_NAME) {
    const token = tokenAt(tokens, start - 1);
    if (!isOfName(token)) break;
    start--;
  }
  return start;
}

function isSmall({ is, numeral }: Token): boolean {
  return (
    (is & NUMERAL) !== 0 &&
    numeral !== undefined &&
    numeral.digits &&
    numeral.form === 'count' &&
    numeral.high < 300
  );
}

/** Whether "Sabres 1" stands at `at`, or after a comma there. */
function followedBy(tokens: readonly Token[], at: number): boolean {
  const begin = tokenAt(tokens, at).word === ',' ? at + 1 : at;
  let end = begin;
  while (end < begin + LONGEST_NAME && isOfName(tokenAt(tokens, end))) end++;
  if (end === begin || !isSmall(tokenAt(tokens, end))) return false;
  return begin > at || (isGoals(tokenAt(tokens, at - 1)) && isGoals(tokenAt(tokens, end)));
}

/** "Arsenal 3 Liverpool 2": without a comma only so few are believed to be a score. */
const MOST_GOALS = 10;

function isGoals({ value }: Token): boolean {
  return value < MOST_GOALS;
}

/** Whether "Wild 4" stands before the comma that the name at `start` follows. */
function precededBy(tokens: readonly Token[], start: number): boolean {
  const first = tokenAt(tokens, start - 1).word === ',' ? start - 2 : start - 1;
  if (!isSmall(tokenAt(tokens, first)) || nameStart(tokens, first) === first) return false;
  return followedBy(tokens, first + 1);
}

/**
 * "Wild 4, Sabres 1": the index of the first word of the team's name, where the number at `numeral` is a team's
 * score beside another's; undefined for any other number.
 */
export function teamBefore(tokens: readonly Token[], { from, to }: Numeral): number | undefined {
  const start = nameStart(tokens, from);
  if (start === from || !isSmall(tokenAt(tokens, from))) return undefined;
  return followedBy(tokens, to) || precededBy(tokens, start) ? start : undefined;
}
