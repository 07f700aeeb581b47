import type { Run } from './align.ts';
import { byCompany } from './company.ts';
import { countsTheSame } from './counted.ts';
import { type Question, keyOf } from './question.ts';
import { isRare } from './rare-figure.ts';
import { sortOf } from './sort-of-figure.ts';
import type { Words } from './words.ts';

/**
 * Of the words directly beside the value. Less is enough for a rare figure, and where most of the statement
 * stands there and the value only once, with what it counts: it was moved within its sentence.
 */
const ENOUGH_NEAR = { usually: 0.34, rare: 0.25, moved: 0.15 };
const MOST = 0.6;
/** So much of a sentence, or so many of its other figures, and a value in it needs no words beside it. */
const NEARLY_ALL = 0.8;
const COMPANY = 0.15;

/** How often the value's first word stands in a sentence. */
function timesIn({ kept, index, values }: Question, { from, to }: Run): number {
  return index.words.spelling
    .slice(from, to)
    .filter((word) => word === kept.words.spelling[values[0]!]).length;
}

/** Whether a value is the only one of its sort in its sentence, and was: there is no other it could be taken for. */
function isOnlyOfItsSort({ kept, index, values }: Question, home: Run): boolean {
  const sort = sortOf(kept.words, keyOf(kept, values));
  const countIn = (words: Words, { from, to }: Run): number => {
    let count = 0;
    for (let i = from; i < to; i++) if (sortOf(words, i) === sort) count++;
    return count;
  };
  return (
    sort !== undefined &&
    countIn(kept.words, kept.sentence) === 1 &&
    countIn(index.words, home) === 1
  );
}

/** Whether a value stands once in its sentence, and did, and no other figure of its sort has come into it. */
function hasNoRival(question: Question, home: Run): boolean {
  const { kept, index, values } = question;
  const key = keyOf(kept, values);
  const sort = sortOf(kept.words, key);
  if (!sort || timesIn(question, home) !== 1) return false;
  const { from, to } = kept.sentence;
  const before = kept.words.spelling.slice(from, to);
  if (before.filter((word) => word === kept.words.spelling[key]).length > 1) return false;
  for (let j = home.from; j < home.to; j++)
    if (sortOf(index.words, j) === sort && !before.includes(index.words.spelling[j]!)) return false;
  return true;
}

/** How much of what stood beside a value must stand near it, 0 to 1, for it to be the claim's. */
export function nearFor(question: Question, home: Run, run: Run, support: number): number {
  const { kept, kind, values, index } = question;
  const isWhole = support >= NEARLY_ALL || byCompany(question, home) >= COMPANY;
  if (isWhole && hasNoRival(question, home)) return 0;
  const counts = kept.claim.to - kept.claim.from > 1 && kind === 'quantity';
  const isMoved =
    support >= MOST &&
    (kind === 'date' ||
      (counts && countsTheSame(question, run)) ||
      isOnlyOfItsSort(question, home)) &&
    timesIn(question, home) <= 1;
  const rare = values.some((i) => isRare(kept, i, index));
  if (isMoved || (rare && hasNoRival(question, home))) return ENOUGH_NEAR.moved;
  return rare ? ENOUGH_NEAR.rare : ENOUGH_NEAR.usually;
}
