import type { Run } from './align.ts';
import { sortOf } from './sort-of-figure.ts';
import { type Words, sentenceBounds } from './words.ts';

/** Words on each side of a figure that tell what it is of. */
const BESIDE = 4;

/** The words that say something on one side of a figure, the nearest first, within its sentence. */
export function wordsBeside(words: Words, run: Run, step: 1 | -1): string[] {
  const { from, to } = sentenceBounds(words, run.from);
  const found: string[] = [];
  for (
    let i = step > 0 ? run.to : run.from - 1;
    i >= from && i < to && found.length < BESIDE;
    i += step
  )
    if (words.kind[i] === 'word' || sortOf(words, i) === 'year') found.push(words.spelling[i]!);
  return found;
}
