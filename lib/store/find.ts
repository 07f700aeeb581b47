import type { Annotation } from '../annotation.ts';
import { isSound } from '../annotation-schema.ts';
import { EVERYTHING, matches, type Query } from '../query/index.ts';
import { type Candidates, candidates } from './candidates.ts';
import type { Database } from './database.ts';
import type { Entry } from './entry.ts';
import type { FindOptions, Found } from './find-options.ts';
import { walkInOrder } from './in-order.ts';
import { knownTotal } from './known-total.ts';
import { isDecidedByEntry, mayMatch } from './postings.ts';
import { entriesAt, type Walk } from './walk.ts';

/** Entries looked at in one go: few at first, as the first ones are often enough. */
const BIT = { first: 64, most: 1_024 };

/** How far a try goes. */
interface Reach {
  /** Keys read of each place. */
  keys: number;
  /** Entries gone through one by one where no index leads: going on may find nothing. */
  blind: number;
  /** Where keys alone do not decide, what they leave is not looked through. */
  isQuick?: boolean;
}

/**
 * One try after the other, of `all` entries. A key costs 10 µs and an entry 100 (Chromium, two busy cores), so
 * the first try is over in the time of a frame and enough for what stands in one index. In the
 * second what is read in vain costs as much as going through the entries of some pages.
 */
const reaches = (all: number): Reach[] => [
  { keys: 500, blind: 128, isQuick: true },
  { keys: Math.min(20_000, Math.max(500, 16 * Math.sqrt(all))), blind: 4_000 },
  { keys: Infinity, blind: 0 },
];

async function rowsOf(db: Database, entries: readonly Entry[]): Promise<Annotation[]> {
  const rows = await db.annotations.bulkGet(entries.map(({ id }) => id));
  return rows.filter((row) => row !== undefined).filter(isSound);
}

/** Those of the entries whose annotations match. */
async function matching(db: Database, query: Query, entries: readonly Entry[]): Promise<Entry[]> {
  const possible = entries.filter((entry) => mayMatch(query, entry));
  if (isDecidedByEntry(query)) return possible;
  const rows = await db.annotations.bulkGet(possible.map(({ id }) => id));
  return possible.filter((_, at) => {
    const row = rows[at];
    // What has an entry was sound when it was written, and is checked again before it is shown.
    return row !== undefined && matches(query, row);
  });
}

interface Gathered {
  entries: Entry[];
  /** Whether the walk came to its end. */
  isAll: boolean;
}

/** The first `wanted` that match, or those among the first `most` looked at. */
async function gather(
  db: Database,
  query: Query,
  walk: Walk,
  wanted: number,
  signal?: AbortSignal,
  most = Infinity,
): Promise<Gathered> {
  const entries: Entry[] = [];
  let seen = 0;
  for (let size = BIT.first; ; size = Math.min(2 * size, BIT.most)) {
    const bit = await walk(size);
    signal?.throwIfAborted();
    if (bit.length === 0) return { entries, isAll: true };
    // One by one: a spread of very many would overflow the stack.
    for (const entry of await matching(db, query, bit)) entries.push(entry);
    seen += bit.length;
    if (entries.length > wanted || seen >= most) return { entries, isAll: false };
  }
}

/** Where nothing is left to be looked at, the page is cut out of the list of keys. */
async function cutOut(
  db: Database,
  { keys, isComplete }: Candidates,
  offset: number,
  limit: number,
): Promise<Found> {
  const entries = await entriesAt(db, keys.slice(offset, offset + limit));
  return { rows: await rowsOf(db, entries), total: keys.length, isTotalExact: isComplete };
}

type Page = Required<FindOptions>;

async function walkedThrough(
  db: Database,
  query: Query,
  found: Candidates | undefined,
  { sort, direction, offset, limit }: Page,
  blind: number,
  signal?: AbortSignal,
): Promise<Found | undefined> {
  const walk = await walkInOrder(db, found, sort, direction);
  const wanted = offset + limit;
  const most = found || !hasIndex(query) ? Infinity : wanted + blind;
  const { entries, isAll } = await gather(db, query, walk, wanted, signal, most);
  const isTotalExact = isAll && (found?.isComplete ?? true);
  if (entries.length < wanted && !isTotalExact) return undefined;
  const rows = await rowsOf(db, entries.slice(offset, wanted));
  return { rows, total: entries.length, isTotalExact };
}

const hasIndex = ({ terms }: Query): boolean => terms.some(({ isNegated }) => !isNegated);

const isUsual = ({ sort, direction }: Page): boolean =>
  sort === 'modified' && direction === 'descending';

/** The page, or undefined where it lies farther than a try goes. */
async function attempt(
  db: Database,
  query: Query,
  page: Page,
  { keys, blind, isQuick = false }: Reach,
  signal?: AbortSignal,
): Promise<Found | undefined> {
  const { offset, limit } = page;
  const found = await candidates(db.entries, query, keys);
  signal?.throwIfAborted();
  // In another order the last modified of many are of no use.
  const isOfUse = found && (found.isComplete || isUsual(page));
  if (isQuick && query.terms.length > 1 && !(isOfUse && found.isSure)) return undefined;
  if (!isOfUse) return walkedThrough(db, query, undefined, page, blind, signal);
  if (!found.isSure || !isUsual(page)) return walkedThrough(db, query, found, page, blind, signal);
  const isEnough = found.isComplete || found.keys.length >= offset + limit;
  return isEnough ? cutOut(db, found, offset, limit) : undefined;
}

async function findWithin(
  db: Database,
  query: Query,
  page: Page,
  all: number,
  signal?: AbortSignal,
): Promise<Found> {
  for (const reach of reaches(all)) {
    const found = await attempt(db, query, page, reach, signal);
    if (found) return found;
  }
  throw new Error('The last try goes to the end.');
}

export async function find(
  db: Database,
  query: Query,
  options: FindOptions,
  signal?: AbortSignal,
): Promise<Found> {
  const { sort = 'modified', direction = 'descending', offset = 0, limit = 50 } = options;
  const all = (await knownTotal(db, EVERYTHING)) ?? 0;
  const page = { sort, direction, offset, limit };
  const found = await findWithin(db, query, page, all, signal);
  if (found.isTotalExact) return found;
  const total = await knownTotal(db, query);
  return total === undefined ? found : { ...found, total, isTotalExact: true };
}

/** The entries of all that match, the last modified first, `most` at most. */
export async function findEntries(
  db: Database,
  query: Query,
  most: number,
  signal?: AbortSignal,
): Promise<Gathered> {
  const found = await candidates(db.entries, query, Infinity);
  const walk = await walkInOrder(db, found, 'modified', 'descending');
  return gather(db, query, walk, most, signal);
}

export async function count(db: Database, query: Query, signal?: AbortSignal): Promise<number> {
  const known = await knownTotal(db, query);
  if (known !== undefined) return known;
  const found = await candidates(db.entries, query, Infinity);
  if (found?.isSure) return found.keys.length;
  const walk = await walkInOrder(db, found, 'modified', 'descending');
  return (await gather(db, query, walk, Infinity, signal)).entries.length;
}
