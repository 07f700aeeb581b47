import type { Query, Term } from '../query/index.ts';
import { claimantTerm, type Entry, NO_VALUE, ratingRank, tagTerm } from './entry.ts';
import { askedBuckets } from './figure-buckets.ts';
import { LAST, type WordPosting } from './words/index.ts';

export type Key = string | number;

type Row = Extract<WordPosting, { row: unknown }>;

/** A place in an index of the entries: rows that have one of the keys, or one in the range. */
export type Posting = { index: IndexedField } & (
  { keys: readonly Key[] } | { from: Key; to: Key; isFromOpen: boolean; isToOpen: boolean }
);

/** What is read of an index: a posting, or words in a row. */
export type Reading = Posting | ({ index: 'terms' } & Row);

/** The words have an index of our own, the others each one of the browser’s. */
export type IndexedField = 'created' | 'site' | 'rating' | 'kind' | 'value' | 'high' | 'terms';

/** What an index knows of a term: all postings must hold; `isWhole` where that is all there is to it. */
export interface Lookup {
  postings: Posting[];
  isWhole: boolean;
  /** Words in a row, which the index of words knows as well: all there is to it, then. */
  row?: Row;
}

const at = (index: IndexedField, keys: readonly Key[]): Posting => ({ index, keys });

function between(index: IndexedField, from: Key, to: Key, isFromOpen = false, isToOpen = false) {
  return { index, from, to, isFromOpen, isToOpen } satisfies Posting;
}

const beginning = (word: string): Posting => between('terms', word, word + LAST);

function inWords(words: readonly string[], isPrefix: boolean): Lookup {
  const postings = words.map((word, index) =>
    isPrefix && index === words.length - 1 ? beginning(word) : at('terms', [word]),
  );
  return { postings, isWhole: words.length <= 1 };
}

function inText(words: readonly string[], isPrefix: boolean): Lookup {
  const lookup = inWords(words, isPrefix);
  return lookup.isWhole ? lookup : { ...lookup, row: { row: words, isPrefix } };
}

type ValueTerm = Extract<Term, { field: 'value' }>;

function nearFigure({ low, high }: ValueTerm): Posting {
  const buckets = askedBuckets(low, high);
  return buckets ? at('terms', buckets) : between('high', low, Infinity);
}

function figurePosting(term: ValueTerm): Posting {
  switch (term.comparison) {
    case 'over':
      return between('high', term.low, Infinity, true);
    case 'at-least':
      return between('high', term.low, Infinity);
    case 'under':
      return between('value', NO_VALUE, term.high, true, true);
    case 'at-most':
      return between('value', NO_VALUE, term.high, true);
    default:
      return nearFigure(term);
  }
}

function lookFigureUp(term: ValueTerm): Lookup {
  const isNear = term.comparison === 'equal' || term.comparison === 'between';
  return { postings: [figurePosting(term)], isWhole: !isNear && !term.isPercentage };
}

const whole = (...postings: Posting[]): Lookup => ({ postings, isWhole: true });

/** Where the entries stand for which a term, taken without its negation, holds. */
export function lookUp(term: Term): Lookup {
  switch (term.field) {
    case 'rating':
      return whole(at('rating', term.anyOf.map(ratingRank)));
    case 'kind':
    case 'site':
      return whole(at(term.field, term.anyOf));
    case 'tag':
      return whole(at('terms', term.anyOf.map(tagTerm)));
    case 'claimant':
      return inWords(term.words.map(claimantTerm), true);
    case 'before':
      return whole(between('created', '', term.moment, false, true));
    case 'after':
      return whole(between('created', term.moment, LAST));
    case 'value':
      return lookFigureUp(term);
    case 'text':
      return inText(term.words, term.isPrefix);
  }
}

function isIn(posting: Posting, key: Key): boolean {
  if ('keys' in posting) return posting.keys.includes(key);
  const { from, to, isFromOpen, isToOpen } = posting;
  return (isFromOpen ? key > from : key >= from) && (isToOpen ? key < to : key <= to);
}

const stands = (entry: Entry, posting: Posting): boolean =>
  posting.index === 'terms'
    ? entry.terms.some((term) => isIn(posting, term))
    : isIn(posting, entry[posting.index]);

/** Whether what is to be read of the indexes says all there is to each of the terms. */
export const isDecidedByIndex = ({ terms }: Query): boolean =>
  terms.map(lookUp).every(({ isWhole, row }) => isWhole || row);

/** What is to be read of the indexes where a term must hold. */
export const readingsOf = (term: Term): Reading[] => {
  const { postings, row } = lookUp(term);
  return row ? [{ index: 'terms', ...row }] : postings;
};

/** Whether an entry stands at all postings. */
export const standsAtAll = (entry: Entry, { postings }: Lookup): boolean =>
  postings.every((posting) => stands(entry, posting));
