import { CLOCK_WORDS } from '../lexicon/names-of-numbers.ts';
import { CLOCK, DIGITS } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** "14:30" */
const LONGEST_HOUR = 5;

const LAST_HOUR = 12;

const HOUR_BEFORE = new Set(
  'at from until till by around about before after to between'.split(' '),
);

/** What follows a time on a match's or a race's clock. */
const SPAN_AFTER = new Set('into of left remaining mark to in on for seconds minutes'.split(' '));

/** "8 in the morning". */
function isDaytime(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).word !== 'in' || tokenAt(tokens, at + 1).word !== 'the') return false;
  return /^(morning|afternoon|evening)$/.test(tokenAt(tokens, at + 2).word);
}

/** "half past six", "quarter to nine". */
function isPartOfHour(tokens: readonly Token[], at: number): boolean {
  const joint = tokenAt(tokens, at - 1).word;
  if (joint !== 'past' && joint !== 'to') return false;
  // "in the third quarter to 3,373"
  if (tokenAt(tokens, at).value > LAST_HOUR) return false;
  const part = tokenAt(tokens, at - 2).word;
  return part === 'half' || part === 'quarter';
}

/** "3 p.m.", "at 14:30": a time of day and no quantity. "2:55 into overtime" is one. */
export function isClockTime(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const after = tokenAt(tokens, to).word;
  if (CLOCK_WORDS.has(after) || isDaytime(tokens, to) || isPartOfHour(tokens, from)) return true;
  const clock = tokenAt(tokens, from);
  if (!(clock.is & CLOCK)) return false;
  // "2030-08-14 17:43:12"
  if (tokenAt(tokens, from - 1).is & DIGITS) return true;
  // "in 3:43", "2:01:39": how long a race was run.
  if (clock.word.length > LONGEST_HOUR || tokenAt(tokens, from - 1).word === 'in') return false;
  return HOUR_BEFORE.has(tokenAt(tokens, from - 1).word) || !SPAN_AFTER.has(after);
}
