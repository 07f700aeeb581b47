import type { NameCandidate } from '../../claim.ts';
import { wordsOf, type NameWord } from './words-of.ts';

/** A name of the page, taken apart. */
export interface PageName {
  candidate: NameCandidate;
  words: NameWord[];
  /** How often it stands on the page, in its text and elsewhere. */
  weight: number;
}

/** The names of one page, made to be compared with each other. */
export interface PageNames {
  names: readonly PageName[];
  /** How often each folded word stands on the page in any name. */
  weights: ReadonlyMap<string, number>;
  /** The folded words of the names of two and more words. */
  inLonger: ReadonlySet<string>;
}

export function pageNamesOf(candidates: readonly NameCandidate[]): PageNames {
  const weights = new Map<string, number>();
  const inLonger = new Set<string>();
  const names = candidates.map((candidate) => {
    const words = wordsOf(candidate.text);
    const weight = candidate.count + (candidate.elsewhere ?? 0);
    for (const { folded } of words) weights.set(folded, (weights.get(folded) ?? 0) + weight);
    if (words.length > 1) for (const { folded } of words) inLonger.add(folded);
    return { candidate, words, weight };
  });
  return { names, weights, inLonger };
}
