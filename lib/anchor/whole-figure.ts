import type { Run } from './align.ts';
import { type Sort, sortOf } from './sort-of-figure.ts';
import type { Words } from './words.ts';

export interface Figure {
  /** The same for the same figure, however it is written. */
  name: string;
  run: Run;
}

const DAY = /^[1-3]?\d$/;
const DAY_OR_YEAR = /^(?:[1-3]?\d|(?:1[5-9]|20)\d\d)$/;

function wholeScore({ spelling, figure }: Words, at: number): Figure {
  const from = figure[at]!;
  let to = from + 1;
  while (figure[to] === from) to++;
  return { name: spelling.slice(from, to).join('-'), run: { from, to } };
}

/** "march 3", whichever way round, and "march 2031"; a score with all its parts; elsewhere the word itself. */
export function figureAt(words: Words, at: number, sort: Sort): Figure {
  const { spelling, kind } = words;
  if (sort === 'score') return wholeScore(words, at);
  if (sort !== 'month') return { name: spelling[at]!, run: { from: at, to: at + 1 } };
  const isOf = (j: number, which: RegExp): boolean =>
    kind[j] === 'number' && which.test(spelling[j]!);
  const from = isOf(at - 1, DAY) ? at - 1 : at;
  const to = from === at && isOf(at + 1, DAY_OR_YEAR) ? at + 2 : at + 1;
  return { name: spelling.slice(from, to).toSorted().join(' '), run: { from, to } };
}

/** The figures of a sort among some words. */
export function figuresIn(words: Words, { from, to }: Run, sort: Sort): Figure[] {
  const found: Figure[] = [];
  for (let i = from; i < to; i++)
    if (sortOf(words, i) === sort && (sort !== 'score' || words.figure[i] === i))
      found.push(figureAt(words, i, sort));
  return found;
}
