import type { Annotation } from '../annotation.ts';
import { isSound } from '../annotation-schema.ts';
import { matches, type Query } from '../query/index.ts';
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

/**
 * More than so many entries with a word are not read: going through the list finds the first page of
 * matches as soon then. Its cost is the page’s length times all, divided by those that match, so the
 * two are even at a multiple of the root of all.
 */
const mostOf = (all: number): number => Math.min(20_000, 16 * Math.sqrt(all));

async function rowsOf(db: Database, entries: readonly Entry[]): Promise<Annotation[]> {
  const rows = await db.annotations.bulkGet(entries.map(({ id }) => id));
  return rows.filter((row) => row !== undefined).filter(isSound);
}

/** Those of the entries whose annotations match. */
async function matching(db: Database, query: Query, entries: readonly Entry[]): Promise<Entry[]> {
  const possible = entries.filter((entry) => mayMatch(query, entry));
  if (isDecidedByEntry(query)) return possible;
  const found = (await rowsOf(db, possible)).filter((row) => matches(query, row));
  const ids = new Set(found.map(({ id }) => id));
  return possible.filter(({ id }) => ids.has(id));
}

interface Gathered {
  entries: Entry[];
  /** Whether the walk came to its end. */
  isAll: boolean;
}

/** The first `wanted` that match. */
export async function gather(
  db: Database,
  query: Query,
  walk: Walk,
  wanted: number,
  signal?: AbortSignal,
): Promise<Gathered> {
  const entries: Entry[] = [];
  for (let size = BIT.first; ; size = Math.min(2 * size, BIT.most)) {
    const bit = await walk(size);
    signal?.throwIfAborted();
    if (bit.length === 0) return { entries, isAll: true };
    // One by one: a spread of very many would overflow the stack.
    for (const entry of await matching(db, query, bit)) entries.push(entry);
    if (entries.length > wanted) return { entries, isAll: false };
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

async function walkedThrough(
  db: Database,
  query: Query,
  found: Candidates | undefined,
  options: Required<FindOptions>,
  signal?: AbortSignal,
): Promise<Found> {
  const { sort, direction, offset, limit } = options;
  const walk = await walkInOrder(db, found, sort, direction);
  const { entries, isAll } = await gather(db, query, walk, offset + limit, signal);
  const rows = await rowsOf(db, entries.slice(offset, offset + limit));
  return { rows, total: entries.length, isTotalExact: isAll };
}

export async function find(
  db: Database,
  query: Query,
  options: FindOptions,
  signal?: AbortSignal,
): Promise<Found> {
  const { sort = 'modified', direction = 'descending', offset = 0, limit = 50 } = options;
  const all = (await knownTotal(db, { terms: [], problems: [] })) ?? 0;
  const isUsual = sort === 'modified' && direction === 'descending';
  const wanted = isUsual ? offset + limit : Infinity;
  const found = await candidates(db.entries, query, mostOf(all), wanted);
  signal?.throwIfAborted();
  const page =
    found?.isSure && isUsual
      ? await cutOut(db, found, offset, limit)
      : await walkedThrough(db, query, found, { sort, direction, offset, limit }, signal);
  if (page.isTotalExact) return page;
  const total = found?.isSure && found.isComplete ? found.keys.length : await knownTotal(db, query);
  return total === undefined ? page : { ...page, total, isTotalExact: true };
}

/** The entries of all that match, the last modified first, `most` at most. */
export async function findEntries(
  db: Database,
  query: Query,
  most: number,
  signal?: AbortSignal,
): Promise<Gathered> {
  const found = await candidates(db.entries, query, Infinity, Infinity);
  const walk = await walkInOrder(db, found, 'modified', 'descending');
  return gather(db, query, walk, most, signal);
}

export async function count(db: Database, query: Query, signal?: AbortSignal): Promise<number> {
  const known = await knownTotal(db, query);
  if (known !== undefined) return known;
  const found = await candidates(db.entries, query, Infinity, Infinity);
  if (found?.isSure) return found.keys.length;
  const walk = await walkInOrder(db, found, 'modified', 'descending');
  return (await gather(db, query, walk, Infinity, signal)).entries.length;
}
