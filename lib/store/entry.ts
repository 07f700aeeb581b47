import { RATINGS } from '../annotation.ts';
import type { Searchable } from '../query/index.ts';
import { figureBuckets } from './figure-buckets.ts';

/**
 * What lists and searches look at: a small row beside each annotation. Its key orders it: the last
 * modified has the least, so that every index gives its rows in the order of the usual list.
 */
export interface Entry {
  /** {@link addEntries} */
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
  /** {@link orderOf}; absent in entries written before there was one. */
  order?: string;
}

/** Sorts before all figures, so that what has none can be put last. */
export const NO_VALUE = -Number.MAX_VALUE;

export const ratingRank = (rating: string): number =>
  (RATINGS as readonly string[]).indexOf(rating) + 1;

export const tagTerm = (folded: string): string => `#${folded}`;
export const claimantTerm = (word: string): string => `@${word}`;

/** Between two texts, and at either end. */
const BREAK = '\0';
/** As many places as there are code units. */
const MOST_PLACES = 0xff_ff;

/**
 * The words of some texts as they follow each other: for each a code unit, the place of its term among all terms
 * from 1 on, so that looking for words in a row is looking for a text. Undefined where the terms are too many.
 */
export function orderOf(
  texts: readonly (readonly string[])[],
  terms: readonly string[],
): string | undefined {
  if (terms.length > MOST_PLACES) return undefined;
  const places = new Map(terms.map((term, at) => [term, String.fromCharCode(at + 1)]));
  const runs = texts.map((words) => words.map((word) => places.get(word) ?? BREAK).join(''));
  return `${BREAK}${runs.join(BREAK)}${BREAK}`;
}

/** The texts that {@link orderOf} was given, but for empty ones. */
export const textsIn = (order: string, terms: readonly string[]): string[][] =>
  order
    .split(BREAK)
    .filter(Boolean)
    .map((run) =>
      Array.from({ length: run.length }, (_, at) => terms[run.charCodeAt(at) - 1] ?? ''),
    );

function termsOf({ texts, tags, claimant, figure }: Searchable): string[] {
  const buckets = figure ? figureBuckets(figure) : [];
  return [
    ...new Set([...texts.flat(), ...tags.map(tagTerm), ...claimant.map(claimantTerm), ...buckets]),
  ];
}

/** The entry of an annotation, but for its key. */
export function entryOf(one: Searchable, id: string): Omit<Entry, 'n'> {
  const terms = termsOf(one);
  const order = orderOf(one.texts, terms);
  return {
    id,
    created: one.created,
    site: one.site,
    rating: ratingRank(one.rating),
    kind: one.kind,
    value: one.figure?.low ?? NO_VALUE,
    high: one.figure?.high ?? NO_VALUE,
    claimant: one.claimant.join(' '),
    terms,
    ...(order !== undefined && { order }),
  };
}
