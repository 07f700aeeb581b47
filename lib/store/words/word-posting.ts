/** What is asked of the index of words: documents with one of some terms, with one of a range, or with words in a row. */
export type WordPosting =
  | { keys: readonly string[] }
  | { from: string; to: string }
  /** Where `isPrefix`, the last may be the beginning of a word. */
  | { row: readonly string[]; isPrefix: boolean };

/** Behind all words with a beginning. */
export const LAST = '\uffff';

/** The terms from one to another, both included. */
export interface TermRange {
  from: string;
  to: string;
}

const only = (term: string): TermRange => ({ from: term, to: term });

/** What is to be read for it: a document has to have a term of each, or for `keys` of one of them. */
export function rangesOf(posting: WordPosting): TermRange[] {
  if ('keys' in posting) return posting.keys.map(only);
  if ('from' in posting) return [posting];
  const { row, isPrefix } = posting;
  return row.map((word, at) =>
    isPrefix && at === row.length - 1 ? { from: word, to: word + LAST } : only(word),
  );
}
