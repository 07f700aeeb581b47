import type { Query } from '../query/index.ts';
import type { Database } from './database.ts';
import { isDecidedByIndex, lookUp, type Posting } from './postings.ts';
import { NOTHING, type Read, readPosting } from './read-posting.ts';

/** Keys of entries that may match, the last modified first. */
export interface Candidates {
  keys: number[];
  /** Up to this key each of them matches: nothing is left to be looked at. */
  sureTo: number;
  /** None is missing; otherwise there may be more after them. */
  isComplete: boolean;
}

/** Where in a list that ascends a key stands or would stand. */
export function placeOf(keys: readonly number[], key: number): number {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] as number) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}

const isIn = (keys: readonly number[], key: number): boolean => keys[placeOf(keys, key)] === key;

/** Of two lists the one that says more: it goes further, or has fewer keys. */
const saysMore = (a: Read, b: Read): number =>
  a.completeTo === b.completeTo ? a.keys.length - b.keys.length : b.completeTo - a.completeTo;

/**
 * The list that says most, without what the others, as far as they go, do not have. So the rarest of
 * the words leads, and a frequent one is read no further than is of use.
 */
function narrow(reads: readonly Read[], isDecided: boolean): Candidates | undefined {
  const [leader, ...others] = reads.toSorted(saysMore);
  if (!leader || leader.completeTo === -Infinity) return undefined;
  return {
    keys: leader.keys.filter((key) =>
      others.every((other) => key > other.completeTo || isIn(other.keys, key)),
    ),
    sureTo: isDecided ? Math.min(...reads.map(({ completeTo }) => completeTo)) : -Infinity,
    isComplete: leader.completeTo === Infinity,
  };
}

/**
 * Looks a query up in the indexes.
 *
 * @param most keys to be read in all, about; undefined is the answer where so many say nothing of the last modified
 */
export type LookUp = (most: number) => Promise<Candidates | undefined>;

/** A place that was read to its end is not read again. */
export function candidatesFor(db: Database, query: Query): LookUp {
  const positive = query.terms.filter(({ isNegated }) => !isNegated);
  const postings: Posting[] = positive.flatMap((term) => lookUp(term).postings);
  const isDecided = isDecidedByIndex(query) && positive.length === query.terms.length;
  let reads: Read[] = postings.map(() => NOTHING);
  return async (most) => {
    const isOpen = ({ completeTo }: Read): boolean => completeTo !== Infinity;
    const each = Math.ceil(most / Math.max(1, reads.filter(isOpen).length));
    reads = await Promise.all(
      postings.map((posting, at) => {
        const read = reads[at] ?? NOTHING;
        return isOpen(read) ? readPosting(db, posting, each) : read;
      }),
    );
    return narrow(reads, isDecided);
  };
}
