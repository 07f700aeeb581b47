import type { Run } from './align.ts';
import { isBesideAnother } from './beside-another.ts';
import { directionOf } from './opposites.ts';
import { type Words, sentenceBounds } from './words.ts';

/** Words within which a word of rising and falling belongs to the claim. */
export const DIRECTION_REACH = 6;

/** The word of rising or falling nearest to a run, in its sentence. */
export function directionAt(words: Words, run: Run): -1 | 0 | 1 {
  const { from, to } = sentenceBounds(words, run.from);
  for (let away = 0; away <= DIRECTION_REACH; away++) {
    const before = run.from - away;
    const after = run.to - 1 + away;
    const direction =
      (before >= from && directionAlone(words, before, run)) ||
      (after < to && directionAlone(words, after, run));
    if (direction) return direction;
  }
  return 0;
}

/** "more than" and "up to" bound a figure and move nothing, nor does what "makes up" a share. */
function directionAlone(words: Words, at: number, run: Run): -1 | 0 | 1 {
  const { spelling } = words;
  const next = spelling[at + 1];
  const isShare = /^ma[dk]e/.test(spelling[at - 1] ?? '') || spelling[at - 1] === 'making';
  if (next === 'than' || (spelling[at] === 'up' && (next === 'to' || isShare))) return 0;
  const direction = directionOf(spelling[at] ?? '');
  return direction !== 0 && isBesideAnother(words, at, run) ? 0 : direction;
}
