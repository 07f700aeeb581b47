import type { Table } from 'dexie';
import type { Query } from '../query/index.ts';
import type { Entry } from './entry.ts';
import { isDecidedByEntry, lookUp, type Posting } from './postings.ts';
import { type Read, readPosting } from './read-posting.ts';

/** Keys of entries that may match, the last modified first. */
export interface Candidates {
  keys: number[];
  /** Each of them matches: nothing is left to be looked at. */
  isSure: boolean;
  /** None is missing; otherwise there may be more after them. */
  isComplete: boolean;
}

/** Whether a number is in a list that ascends. */
function isIn(keys: readonly number[], key: number): boolean {
  let [from, to] = [0, keys.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] as number) < key) from = middle + 1;
    else to = middle;
  }
  return keys[from] === key;
}

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
  const end = leader.completeTo;
  return {
    keys: leader.keys.filter((key) =>
      others.every((other) => key > other.completeTo || isIn(other.keys, key)),
    ),
    isSure: isDecided && others.every(({ completeTo }) => completeTo >= end),
    isComplete: end === Infinity,
  };
}

/**
 * Looks a query up in the indexes, reading `most` keys at most of each place.
 *
 * @returns undefined where so many keys say nothing of the last modified
 */
export async function candidates(
  entries: Table<Entry, number>,
  query: Query,
  most: number,
): Promise<Candidates | undefined> {
  const positive = query.terms.filter(({ isNegated }) => !isNegated);
  const postings: Posting[] = positive.flatMap((term) => lookUp(term).postings);
  const isDecided = isDecidedByEntry(query) && positive.length === query.terms.length;
  const reads = await Promise.all(postings.map((posting) => readPosting(entries, posting, most)));
  return narrow(reads, isDecided);
}
