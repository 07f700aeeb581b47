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

/** All numbers that are in each of the lists; the order is that of the shortest. */
function intersect(lists: readonly number[][]): number[] {
  const [rarest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return rarest.filter((key) => sets.every((set) => set.has(key)));
}

function fromComplete(reads: readonly Read[], isDecided: boolean): Candidates | undefined {
  const complete = reads.filter(({ completeTo }) => completeTo === Infinity);
  if (complete.length === 0) return undefined;
  const isSure = isDecided && complete.length === reads.length;
  return { keys: intersect(complete.map(({ keys }) => keys)), isSure, isComplete: true };
}

/** What is known of the last modified, from lists that all go far enough. */
function fromBeginnings(reads: readonly Read[], isDecided: boolean): Candidates {
  const end = Math.min(...reads.map(({ completeTo }) => completeTo));
  const keys = intersect(reads.map((read) => read.keys)).filter((key) => key <= end);
  return { keys, isSure: isDecided, isComplete: false };
}

/**
 * Looks a query up in the indexes, the rarest of its words first. A word that more than `most` have
 * is no help unless the last modified of them are enough (`wanted`), or several frequent ones have
 * little in common: only then they are read whole.
 *
 * @returns undefined where reading on through the list finds matches sooner than any index
 */
export async function candidates(
  entries: Table<Entry, number>,
  query: Query,
  most: number,
  wanted: number,
): Promise<Candidates | undefined> {
  const positive = query.terms.filter(({ isNegated }) => !isNegated);
  const postings: Posting[] = positive.flatMap((term) => lookUp(term).postings);
  if (postings.length === 0) return undefined;
  const isDecided = isDecidedByEntry(query) && positive.length === query.terms.length;
  const read = (limit: number) =>
    Promise.all(postings.map((posting) => readPosting(entries, posting, limit)));
  const reads = await read(most);
  const complete = fromComplete(reads, isDecided);
  if (complete) return complete;
  const beginnings = fromBeginnings(reads, isDecided);
  if (beginnings.keys.length >= wanted && isDecided) return beginnings;
  return postings.length === 1 ? undefined : fromComplete(await read(Infinity), isDecided);
}
