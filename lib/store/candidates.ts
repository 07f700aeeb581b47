import type { Query } from '../query/index.ts';
import type { Database } from './database.ts';
import { placeOf } from './place-of.ts';
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

const isIn = (keys: readonly number[], key: number): boolean => keys[placeOf(keys, key)] === key;

/** Of two lists the one that says more: it goes further, or has fewer keys. */
const saysMore = (a: Read, b: Read): number =>
  a.completeTo === b.completeTo ? a.keys.length - b.keys.length : b.completeTo - a.completeTo;

/**
 * Keys of an index that take as long to be read as one entry takes to be looked at, which comes with all of its words
 * (Chromium 156: 9 and 130 microseconds).
 */
const KEYS_FOR_A_LOOK = 14;

/** Whether a list spares so many looks at the leader's, as far as it goes, that more of it is worth being read. */
function isWorthMore(other: Read, leader: Read, isDecided: boolean): boolean {
  if (other.completeTo === -Infinity) return true;
  const reached = leader.keys.slice(0, placeOf(leader.keys, other.completeTo + 1));
  const spared = isDecided ? reached : reached.filter((key) => !isIn(other.keys, key));
  return spared.length * KEYS_FOR_A_LOOK >= other.keys.length;
}

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

/** A place that was read to its end is not read again, nor one of which more would be of no use. */
export function candidatesFor(db: Database, query: Query): LookUp {
  const positive = query.terms.filter(({ isNegated }) => !isNegated);
  const postings: Posting[] = positive.flatMap((term) => lookUp(term).postings);
  const isDecided = isDecidedByIndex(query) && positive.length === query.terms.length;
  let reads: Read[] = postings.map(() => NOTHING);
  return async (most) => {
    const [leader = NOTHING] = reads.toSorted(saysMore);
    const isOpen = (read: Read): boolean =>
      read.completeTo !== Infinity && (read === leader || isWorthMore(read, leader, isDecided));
    // What stands in one list alone can as well be looked at.
    const enough =
      leader.completeTo === Infinity ? KEYS_FOR_A_LOOK * leader.keys.length + 1 : Infinity;
    const each = Math.ceil(most / Math.max(1, reads.filter(isOpen).length));
    reads = await Promise.all(
      postings.map((posting, at) => {
        const read = reads[at] ?? NOTHING;
        return isOpen(read) ? readPosting(db, posting, Math.min(each, enough), read) : read;
      }),
    );
    return narrow(reads, isDecided);
  };
}
