import type { Run } from './align.ts';
import { startOfBound } from './bounds.ts';
import type { Question } from './question.ts';
import { wholeRun } from './whole-run.ts';
import { type Words, sentenceBounds } from './words.ts';

/** Words on each side of a figure that may all be the same. */
const BESIDE = 3;
/** So many more of them beside another figure, and it has the claim's place. */
const MORE = 2;
/** What comes before a figure that was given, or held, before: "9, up from 6", "9 rather than 6". */
const BEFORE_OLD = /^(?:from|than|as|against|versus|vs|was|were|compared|previously|originally)$/;

interface Beside {
  before: number;
  after: number;
}

function withBound(words: Words, run: Run): Run {
  const { from, to } = wholeRun(words, run);
  return { from: startOfBound(words, from), to };
}

/** How many words in a row are the same directly before and directly after two figures. */
function besideBoth(a: Words, was: Run, b: Words, is: Run): Beside {
  const here = sentenceBounds(a, was.from);
  const there = sentenceBounds(b, is.from);
  const isSame = (i: number, j: number): boolean =>
    i >= here.from &&
    j >= there.from &&
    i < here.to &&
    j < there.to &&
    a.spelling[i] === b.spelling[j];
  let before = 0;
  while (before < BESIDE && isSame(was.from - 1 - before, is.from - 1 - before)) before++;
  // Where a sentence begins there is no word, but it is a place.
  if (was.from - before === here.from && is.from - before === there.from) before++;
  let after = 0;
  while (after < BESIDE && isSame(was.to + after, is.to + after)) after++;
  return { before, after };
}

/**
 * Whether a figure has the very place of the claim's, which stands elsewhere in the sentence now: "9 seconds, 6
 * seconds less than 15", "9 (up from 6)".
 */
export function isInItsPlace({ kept, index }: Question, was: Run, same: Run, other: Run): boolean {
  const claimed = withBound(kept.words, was);
  const rival = withBound(index.words, other);
  const own = withBound(index.words, same);
  const there = besideBoth(kept.words, claimed, index.words, rival);
  const here = besideBoth(kept.words, claimed, index.words, own);
  if (there.before === 0 || here.before > 0) return false;
  const isOld = BEFORE_OLD.test(index.words.spelling[own.from - 1] ?? '') && rival.from < own.from;
  return isOld || there.before + there.after >= here.after + MORE;
}
