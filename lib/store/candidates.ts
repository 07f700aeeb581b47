import type { Query } from '../query/index.ts';
import type { Database } from './database.ts';
import { placeOf } from './place-of.ts';
import { isDecidedByIndex, type Reading, readingsOf } from './postings.ts';
import { NOTHING, type Read, readPosting } from './read-posting.ts';
import { wordTables } from './words/index.ts';

/** Keys of entries that may match, the last modified first. */
export interface Candidates {
  keys: number[];
  /** Up to this key each of them matches: nothing is left to be looked at. */
  sureTo: number;
  /** Up to this key each of them stands in all lists: no other reading would spare looking at one. */
  narrowTo: number;
  /** None is missing; otherwise there may be more after them. */
  isComplete: boolean;
  /** It costs less to read a list on than to look at all behind `narrowTo` that it may leave out. */
  isToRead: boolean;
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

/** Whether a list, read anew and as far as the leader's, would spare more looks than it costs. */
function isCheaper(other: Read, leader: Read): boolean {
  const reached = placeOf(leader.keys, other.completeTo + 1);
  const open = leader.keys.length - reached;
  if (reached === 0 || open === 0) return false;
  const left = leader.keys.slice(0, reached).filter((key) => !isIn(other.keys, key)).length;
  const spared = (left * open) / reached;
  return spared * KEYS_FOR_A_LOOK > (other.keys.length * leader.keys.length) / reached;
}

/**
 * The list that says most, without what the others, as far as they go, do not have. So the rarest of
 * the words leads, and a frequent one is read no further than is of use.
 */
function narrow(reads: readonly Read[], isDecided: boolean): Candidates | undefined {
  const [leader, ...others] = reads.toSorted(saysMore);
  if (!leader || leader.completeTo === -Infinity) return undefined;
  const narrowTo = Math.min(...reads.map(({ completeTo }) => completeTo));
  return {
    keys: leader.keys.filter((key) =>
      others.every((other) => key > other.completeTo || isIn(other.keys, key)),
    ),
    sureTo: isDecided ? narrowTo : -Infinity,
    narrowTo,
    isComplete: leader.completeTo === Infinity,
    isToRead: !isDecided && others.some((other) => isCheaper(other, leader)),
  };
}

/**
 * Looks a query up in the indexes.
 *
 * @param most keys to be read in all, about; undefined is the answer where so many say nothing of the last modified
 * @param still how many more would have to be looked at, as far as one can tell
 */
export type LookUp = (most: number, still: number) => Promise<Candidates | undefined>;

/** Which places are read on, and of each how many keys. */
interface Plan {
  isOpen(read: Read): boolean;
  each: number;
}

/** Of the keys that are read of many words only a part is of use: up to where all of them are complete. */
const SPARE = 3;

/** As many keys as have so many more candidates among them. */
const keysWith = (still: number, leader: Read, { keys }: Candidates): number =>
  leader.keys.length + Math.ceil((SPARE * still * leader.keys.length) / Math.max(1, keys.length));

/** @param found with what was read so far */
function planFor(
  reads: readonly Read[],
  found: Candidates | undefined,
  isDecided: boolean,
  most: number,
  still: number,
): Plan {
  const [leader = NOTHING] = reads.toSorted(saysMore);
  // To look at that many costs less than to read so many keys, which might spare it: the leader alone goes on.
  const isLast = most === Infinity;
  const isSoon = !isLast && found !== undefined && still * KEYS_FOR_A_LOOK <= most;
  const isOpen = (read: Read): boolean =>
    read.completeTo !== Infinity &&
    (read === leader || (!isSoon && isWorthMore(read, leader, isDecided)));
  const share = Math.ceil(most / Math.max(1, reads.filter(isOpen).length));
  // What stands in one list alone can as well be looked at.
  const isWhole = leader.completeTo === Infinity;
  const enough = isWhole ? KEYS_FOR_A_LOOK * leader.keys.length + 1 : Infinity;
  const soon = isSoon && !isWhole ? keysWith(still, leader, found) : Infinity;
  return { isOpen, each: Math.min(share, enough, soon) };
}

/** A place that was read to its end is not read again, nor one of which more would be of no use. */
export function candidatesFor(db: Database, query: Query): LookUp {
  const positive = query.terms.filter(({ isNegated }) => !isNegated);
  const postings: Reading[] = positive.flatMap(readingsOf);
  const isDecided = isDecidedByIndex(query) && positive.length === query.terms.length;
  let reads: Read[] = postings.map(() => NOTHING);
  let found: Candidates | undefined;
  return async (most, still) => {
    const { isOpen, each } = planFor(reads, found, isDecided, most, still);
    const read = (posting: Reading, at: number): Read | Promise<Read> => {
      const before = reads[at] ?? NOTHING;
      return isOpen(before) ? readPosting(db, posting, each, before) : before;
    };
    // In one transaction: each takes as long to begin as dozens of keys to read.
    const tables = [db.entries, ...wordTables(db)];
    reads = await db.transaction('r', tables, async () => Promise.all(postings.map(read)));
    found = narrow(reads, isDecided);
    return found;
  };
}
