import type { Run } from './align.ts';
import type { WordClass } from './word-classes.ts';
import type { Words } from './words.ts';

const FIGURE = new Set<WordClass | undefined>(['number', 'multiple', 'period']);
const BEFORE = new Set<WordClass | undefined>(['currency', 'minus']);
const AFTER = new Set<WordClass | undefined>(['percent', 'unit', 'currency']);
/** "rose by 3%", "up nearly 3%". */
const BETWEEN = /^(?:by|a|about|some|almost|\p{L}+ly)$/u;

/** Whether a figure that is not in the run begins at `at` or one word on, its sign left aside. */
function beginsFigure({ kind, spelling, begins }: Words, at: number, run: Run): boolean {
  let i = at;
  const isBetween = (): boolean => BEFORE.has(kind[i]) || BETWEEN.test(spelling[i] ?? '');
  while (i < at + 3 && !begins[i] && isBetween()) i++;
  return !begins[i] && FIGURE.has(kind[i]) && (i < run.from || i >= run.to);
}

function endsFigure({ kind, begins }: Words, at: number, run: Run): boolean {
  let i = at;
  while (i > at - 2 && !begins[i + 1] && AFTER.has(kind[i])) i--;
  return !begins[i + 1] && FIGURE.has(kind[i]) && (i < run.from || i >= run.to);
}

/**
 * Whether the word at `at` stands directly beside a figure other than the run, and not beside the run: "more" in
 * "4 tons, 12% more than in 2031" belongs to the percentage, "over" in "over half" to the half.
 */
export function isBesideAnother(words: Words, at: number, run: Run): boolean {
  if (at >= run.from - 1 && at <= run.to) return false;
  if (beginsFigure(words, at + 1, run)) return true;
  return !beginsFigure(words, at + 1, { from: -1, to: -1 }) && endsFigure(words, at - 1, run);
}
