import type { Collection } from 'dexie';
import type { Database } from './database.ts';
import type { Entry } from './entry.ts';
import type { Key, Posting } from './postings.ts';
import { placeOf } from './place-of.ts';
import { wordsBetween } from './words-between.ts';

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

/** A beginning of more words than these is not looked up word by word. */
const MOST_WORDS = 32;
/** Keys of each word that are worth going from word to word for. */
const OF_A_WORD = 16;
/** Of all keys that are to be read, one in so many is read to see how frequent each word is. */
const SOME = 4;

/** Of what was not read, or not so far that it says anything. */
export const NOTHING: Read = { keys: [], completeTo: -Infinity };

/** Of a beginning that many entries have, but few words: word by word, as each word is in order. */
async function readWords(
  db: Database,
  { index, from, to }: Extract<Posting, { from: unknown }>,
  most: number,
): Promise<Read> {
  if (index !== 'terms') return NOTHING;
  const mostWords = Math.min(MOST_WORDS, Math.floor(most / OF_A_WORD));
  const words = await wordsBetween(db, String(from), String(to), mostWords);
  if (!words) return NOTHING;
  // A few of each show which are frequent.
  const { parts } = await readKeys(db, { index, keys: words }, most / SOME);
  return readKeys(db, { index, keys: words }, most, parts);
}

/** Beginnings so short, of words, tags or claimants, are in more rows than are worth reading. */
const SHORT = 1;

const isShort = (index: string, from: Key): boolean =>
  index === 'terms' && String(from).replace(/^[#@]/, '').length <= SHORT;

/**
 * Reads at most `most` keys, about.
 *
 * @param before what was read of it with fewer
 */
export async function readPosting(
  db: Database,
  posting: Posting,
  most: number,
  before: Read = NOTHING,
): Promise<Read> {
  if ('keys' in posting) return readKeys(db, posting, most, before.parts);
  const { parts } = before;
  if (parts) {
    const keys = parts.map(({ key }) => key);
    return readKeys(db, { index: posting.index, keys }, most, parts);
  }
  const { index, from, to, isFromOpen, isToOpen } = posting;
  if (most !== Infinity && isShort(index, from)) return NOTHING;
  const range = db.entries.where(index).between(from, to, !isFromOpen, !isToOpen);
  const keys = await limited(range, most);
  // A range comes in the order of its words, so a part of it tells nothing of the last modified.
  if (keys.length >= most) return readWords(db, posting, most);
  return { keys: sorted(keys), completeTo: Infinity };
}
