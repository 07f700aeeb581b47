import type { Collection, Table } from 'dexie';
import type { Entry } from './entry.ts';
import type { Key, Posting } from './postings.ts';

/** The keys of the entries at a posting, the last modified first. */
export interface Read {
  keys: number[];
  /** Up to this key all are there; Infinity where all are there at all, -Infinity where none need be. */
  completeTo: number;
}

type Entries = Collection<Entry, number>;

const limited = (found: Entries, most: number): Promise<number[]> =>
  (most === Infinity ? found : found.limit(most)).primaryKeys();

const sorted = (keys: Iterable<number>): number[] =>
  Array.from(new Float64Array(new Set(keys)).sort());

async function readKeys(
  entries: Table<Entry, number>,
  posting: Extract<Posting, { keys: unknown }>,
  most: number,
): Promise<Read> {
  const lists = await Promise.all(
    posting.keys.map((key) => limited(entries.where(posting.index).equals(key), most)),
  );
  const ends = lists.map((keys) => (keys.length < most ? Infinity : (keys.at(-1) ?? Infinity)));
  const completeTo = Math.min(Infinity, ...ends);
  if (lists.length === 1) return { keys: lists[0] ?? [], completeTo };
  return { keys: sorted(lists.flat()).filter((key) => key <= completeTo), completeTo };
}

/** Beginnings so short, of words, tags or claimants, are in more rows than are worth reading. */
const SHORT = 1;

const isShort = (index: string, from: Key): boolean =>
  index === 'terms' && String(from).replace(/^[#@]/, '').length <= SHORT;

/** Reads at most `most` keys of each place. */
export async function readPosting(
  entries: Table<Entry, number>,
  posting: Posting,
  most: number,
): Promise<Read> {
  if ('keys' in posting) return readKeys(entries, posting, most);
  const { index, from, to, isFromOpen, isToOpen } = posting;
  if (most !== Infinity && isShort(index, from)) return { keys: [], completeTo: -Infinity };
  const keys = await limited(entries.where(index).between(from, to, !isFromOpen, !isToOpen), most);
  // A range comes in the order of its words, so a part of it tells nothing of the last modified.
  if (keys.length >= most) return { keys: [], completeTo: -Infinity };
  return { keys: sorted(keys), completeTo: Infinity };
}
