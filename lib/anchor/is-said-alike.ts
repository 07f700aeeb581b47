import type { Alignment, Run } from './align.ts';
import { amountOf } from './amounts.ts';
import { boundOf } from './bounds.ts';
import { isDeniedAnew } from './denial.ts';
import { directionAt } from './direction-at.ts';
import { howOften } from './how-often.ts';
import type { KeptWords } from './kept-words.ts';
import { withoutTh } from './nth.ts';
import { isOfAge } from './of-age.ts';
import { isOtherRate, withoutRate } from './rate.ts';
import { isTurnedRound } from './turned-round.ts';
import { wholeRun } from './whole-run.ts';
import type { Words } from './words.ts';

/**
 * Whether what is said around a value that is itself the same is the same as well: its bound, the signs
 * and units beside it, the direction of a change, and that it is said, not denied.
 */
export function isSaidAlike(
  kept: KeptWords,
  was: Run,
  now: Words,
  is: Run,
  alignment: Alignment,
): boolean {
  const before = wholeRun(kept.words, was);
  const after = wholeRun(now, is);
  if (
    valueIn(kept.words, before) !== valueIn(now, after) &&
    !amountToSame(kept.words, before, now, after)
  )
    return false;
  if (boundOf(kept.words, before.from, before.to) !== boundOf(now, after.from, after.to))
    return false;
  if (isOtherRate(kept.words, before, now, after)) return false;
  if (directionAt(kept.words, before) * directionAt(now, after) < 0) return false;
  if (isDeniedAnew(kept.words, before, now, after, alignment.partner)) return false;
  return !isTurnedRound(kept, alignment, now, is);
}

/** "14 days", "two weeks". */
function amountToSame(before: Words, was: Run, now: Words, is: Run): boolean {
  const amount = amountOf(before, was);
  return amount !== undefined && amount === amountOf(now, is);
}

const NO_VALUE = new Set(['word', 'stop', 'negation']);

/** The value words of a run in one line, in the order of their spelling: "30 jets", "jets: 30". */
function valueIn(words: Words, { from, to }: Run): string {
  const { spelling, kind } = words;
  const values: string[] = [];
  for (let i = from; i < to; i++) {
    // "$40-50" is "$40 to $50".
    const isAgain = kind[i] === 'currency' && values.includes(spelling[i]!);
    if (!NO_VALUE.has(kind[i]!) && !isAgain && !isOfAge(words, i))
      values.push(howOften(spelling[i]!) ?? withoutTh(withoutRate(words, i)));
  }
  return values.toSorted().join(' ').trim();
}
