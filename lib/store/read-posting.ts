import type { Collection } from 'dexie';
import type { Database } from './database.ts';
import type { Entry } from './entry.ts';
import { placeOf } from './place-of.ts';
import type { Key, Posting, Reading } from './postings.ts';
import { readWords, type WordPosting } from './words/index.ts';

/** The keys of the entries at a posting, the last modified first. */
export interface Read {
  keys: number[];
  /** Up to this key all are there; Infinity where all are there at all, -Infinity where none need be. */
  completeTo: number;
  /** Where it is made of several lists: each of them. */
  parts?: readonly Part[];
}

/** The entries that have one key. */
interface Part extends Pick<Read, 'keys' | 'completeTo'> {
  key: Key;
}

type Entries = Collection<Entry, number>;

const limited = (found: Entries, most: number): Promise<number[]> =>
  (most === Infinity ? found : found.limit(most)).primaryKeys();

const sorted = (keys: Iterable<number>): number[] =>
  Array.from(new Float64Array(new Set(keys)).sort());

async function readPart(
  { entries }: Database,
  index: string,
  key: Key,
  most: number,
): Promise<Part> {
  const keys = await limited(entries.where(index).equals(key), most);
  const completeTo = keys.length < most ? Infinity : (keys.at(-1) ?? -Infinity);
  return { key, keys, completeTo };
}

/** How many keys of each are to be read, so that all go about as far: of a frequent one more. */
function shares(parts: readonly Part[], most: number): number[] {
  const completeTo = Math.min(...parts.map((part) => part.completeTo));
  const weights = parts.map(({ keys }) => placeOf(keys, completeTo + 1) + 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.ceil((most * weight) / all));
}

async function readKeys(
  db: Database,
  { index, keys }: Extract<Posting, { keys: unknown }>,
  most: number,
  before: readonly Part[] = keys.map((key) => ({ key, keys: [], completeTo: -Infinity })),
): Promise<Read> {
  const share = shares(before, most);
  const parts = await Promise.all(
    before.map((part, at) => {
      const wanted = share[at] ?? most;
      const isEnough = part.completeTo === Infinity || part.keys.length >= wanted;
      return isEnough ? part : readPart(db, index, part.key, wanted);
    }),
  );
  const completeTo = Math.min(Infinity, ...parts.map((part) => part.completeTo));
  const [only] = parts;
  if (only && parts.length === 1) return { keys: only.keys, completeTo, parts };
  const all = sorted(parts.flatMap((part) => part.keys));
  return { keys: all.filter((key) => key <= completeTo), completeTo, parts };
}

/** As it is made for strings alone. */
const isOfWords = (posting: Reading): posting is Reading & WordPosting => posting.index === 'terms';

/** Of what was not read, or not so far that it says anything. */
export const NOTHING: Read = { keys: [], completeTo: -Infinity };

/**
 * Keys of an index that take as long to be read as a shard of the index of words, which is some eight kilobytes
 * (Chromium 156: 9 and some 200 microseconds).
 */
const KEYS_FOR_A_SHARD = 22;

/**
 * Reads at most `most` keys, about.
 *
 * @param before what was read of it with fewer
 */
export async function readPosting(
  db: Database,
  posting: Reading,
  most: number,
  before: Read = NOTHING,
): Promise<Read> {
  if (isOfWords(posting)) return readWords(db, posting, Math.ceil(most / KEYS_FOR_A_SHARD));
  if ('keys' in posting) return readKeys(db, posting, most, before.parts);
  const { index, from, to, isFromOpen, isToOpen } = posting;
  const range = db.entries.where(index).between(from, to, !isFromOpen, !isToOpen);
  const keys = await limited(range, most);
  // A range comes in the order of its values, so a part of it tells nothing of the last modified.
  if (keys.length >= most) return NOTHING;
  return { keys: sorted(keys), completeTo: Infinity };
}
