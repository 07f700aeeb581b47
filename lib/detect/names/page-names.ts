import type { NameCandidate } from '../../claim.ts';
import { wordsOf, type NameWord } from './words-of.ts';

/** A name of the page, taken apart. */
export interface PageName {
  candidate: NameCandidate;
  words: NameWord[];
}

/** The names of one page, made to be compared with each other. */
export interface PageNames {
  names: readonly PageName[];
  /** Those of two and more words. */
  full: readonly PageName[];
  /** How often each folded word stands on the page in any name, in its text and elsewhere. */
  weights: ReadonlyMap<string, number>;
  /** The folded words of the names of two and more words. */
  inFull: ReadonlySet<string>;
}

export function pageNamesOf(candidates: readonly NameCandidate[]): PageNames {
  const names = candidates.map((candidate) => ({ candidate, words: wordsOf(candidate.text) }));
  const full = names.filter(({ words }) => words.length > 1);
  const weights = new Map<string, number>();
  for (const { candidate, words } of names) {
    const weight = candidate.count + (candidate.elsewhere ?? 0);
    for (const { folded } of words) weights.set(folded, (weights.get(folded) ?? 0) + weight);
  }
  const inFull = new Set(full.flatMap(({ words }) => words.map(({ folded }) => folded)));
  return { names, full, weights, inFull };
}
