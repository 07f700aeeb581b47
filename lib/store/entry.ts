import { type Annotation, RATINGS } from '../annotation.ts';
import { searchable, type Searchable } from '../query/index.ts';
import { figureBuckets } from './figure-buckets.ts';

/**
 * What lists and searches look at: a small row beside each annotation. Its key orders it: the last
 * modified has the least, so that every index gives its rows in the order of the usual list.
 */
export interface Entry {
  /** {@link entryKeys} */
  n: number;
  id: string;
  /** ISO 8601 */
  created: string;
  site: string;
  /** {@link ratingRank} */
  rating: number;
  kind: string;
  /** The lower end of the figure; {@link NO_VALUE} where there is none. */
  value: number;
  /** The upper end. */
  high: number;
  /** Folded; '' where nobody is known. */
  claimant: string;
  /** Folded words, {@link tagTerm}, {@link claimantTerm} and {@link figureBuckets}, each once. */
  terms: string[];
}

/** Sorts before all figures, so that what has none can be put last. */
export const NO_VALUE = -Number.MAX_VALUE;

export const ratingRank = (rating: string): number =>
  (RATINGS as readonly string[]).indexOf(rating) + 1;

export const tagTerm = (folded: string): string => `#${folded}`;
export const claimantTerm = (word: string): string => `@${word}`;

function termsOf({ texts, tags, claimant, figure }: Searchable): string[] {
  const buckets = figure ? figureBuckets(figure) : [];
  return [
    ...new Set([...texts.flat(), ...tags.map(tagTerm), ...claimant.map(claimantTerm), ...buckets]),
  ];
}

/** The entry of an annotation, but for its key. */
export function entryOf(annotation: Annotation): Omit<Entry, 'n'> {
  const one = searchable(annotation);
  return {
    id: annotation.id,
    created: one.created,
    site: one.site,
    rating: ratingRank(one.rating),
    kind: one.kind,
    value: one.figure?.low ?? NO_VALUE,
    high: one.figure?.high ?? NO_VALUE,
    claimant: one.claimant.join(' '),
    terms: termsOf(one),
  };
}
