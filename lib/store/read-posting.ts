import type { Collection } from 'dexie';
import type { Database } from './database.ts';
import type { Entry } from './entry.ts';
import type { Key, Posting } from './postings.ts';
import { wordsBetween } from './words-between.ts';

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
  { entries }: Database,
  posting: Extract<Posting, { keys: unknown }>,
  most: number,
): Promise<Read> {
  const each = Math.ceil(most / posting.keys.length);
  const lists = await Promise.all(
    posting.keys.map((key) => limited(entries.where(posting.index).equals(key), each)),
  );
  const ends = lists.map((keys) => (keys.length < each ? Infinity : (keys.at(-1) ?? Infinity)));
  const completeTo = Math.min(Infinity, ...ends);
  if (lists.length === 1) return { keys: lists[0] ?? [], completeTo };
  return { keys: sorted(lists.flat()).filter((key) => key <= completeTo), completeTo };
}

/** A beginning of more words than these is not looked up word by word. */
const MOST_WORDS = 32;
/** Keys of each word that are worth going from word to word for. */
const OF_A_WORD = 50;

/** Of what was not read, or not so far that it says anything. */
export const NOTHING: Read = { keys: [], completeTo: -Infinity };

/** Of a beginning that many entries have, but few words: word by word, as each word is in order. */
async function readWords(
  db: Database,
  { index, from, to }: Extract<Posting, { from: unknown }>,
  most: number,
): Promise<Read> {
  if (index !== 'terms' || most < MOST_WORDS * OF_A_WORD) return NOTHING;
  const words = await wordsBetween(db, String(from), String(to), MOST_WORDS);
  return words ? readKeys(db, { index, keys: words }, most) : NOTHING;
}

/** Beginnings so short, of words, tags or claimants, are in more rows than are worth reading. */
const SHORT = 1;

const isShort = (index: string, from: Key): boolean =>
  index === 'terms' && String(from).replace(/^[#@]/, '').length <= SHORT;

/** Reads at most `most` keys, about. */
export async function readPosting(db: Database, posting: Posting, most: number): Promise<Read> {
  if ('keys' in posting) return readKeys(db, posting, most);
  const { index, from, to, isFromOpen, isToOpen } = posting;
  if (most !== Infinity && isShort(index, from)) return NOTHING;
  const range = db.entries.where(index).between(from, to, !isFromOpen, !isToOpen);
  const keys = await limited(range, most);
  // A range comes in the order of its words, so a part of it tells nothing of the last modified.
  if (keys.length >= most) return readWords(db, posting, most);
  return { keys: sorted(keys), completeTo: Infinity };
}
