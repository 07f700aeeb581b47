import type { Words } from './words.ts';

/** What may stand for what: a sum of money for a sum of money, a year for a year. */
export type Sort = 'money' | 'percentage' | 'year' | 'score' | 'count' | 'ordinal' | 'month';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

function isScore({ figure }: Words, at: number): boolean {
  return figure[at] !== at || figure[at + 1] === at;
}

/** The sort of the figure at `at`; undefined for a word that is none. */
export function sortOf(words: Words, at: number): Sort | undefined {
  const { kind, spelling } = words;
  const sort = kind[at];
  if (sort === 'ordinal' || sort === 'month') return sort;
  if (sort !== 'number' || kind[at - 1] === 'month') return undefined;
  if (kind[at - 1] === 'currency' || kind[at + 1] === 'currency') return 'money';
  if (kind[at + 1] === 'percent') return 'percentage';
  if (YEAR.test(spelling[at]!)) return 'year';
  return isScore(words, at) ? 'score' : 'count';
}
