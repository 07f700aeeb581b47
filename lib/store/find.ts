import type { Annotation } from '../annotation.ts';
import { isSound } from '../annotation-schema.ts';
import type { Query } from '../query/index.ts';
import type { Database } from './database.ts';
import type { Entry } from './entry.ts';
import type { FindOptions, Found } from './find-options.ts';
import { knownTotal } from './known-total.ts';
import { lookingFor } from './looking.ts';
import { pageOfAll } from './page-of-all.ts';
import { search } from './search.ts';
import { searchInOrder } from './search-in-order.ts';

async function rowsOf(db: Database, entries: readonly Entry[]): Promise<Annotation[]> {
  const rows = await db.annotations.bulkGet(entries.map(({ id }) => id));
  return rows.filter((row) => row !== undefined).filter(isSound);
}

async function everything(db: Database, page: Required<FindOptions>): Promise<Found> {
  const [entries, total = 0] = await Promise.all([
    pageOfAll(db, page),
    knownTotal(db, { terms: [], problems: [] }),
  ]);
  return { rows: await rowsOf(db, entries), total, isTotalExact: true, isWhole: true };
}

async function matchingPage(
  db: Database,
  query: Query,
  page: Required<FindOptions>,
  signal?: AbortSignal,
  onFirst?: (found: Found) => void,
): Promise<Found> {
  const { sort, direction, offset, limit } = page;
  const looking = lookingFor(db, query, signal);
  const isUsual = sort === 'modified' && direction === 'descending';
  const wanted = offset + limit;
  const rowsAt = async (keys: readonly number[]): Promise<Annotation[]> =>
    rowsOf(db, await looking.entries(keys.slice(offset, wanted)));
  const tell = async (keys: readonly number[]): Promise<void> => {
    if (!onFirst || keys.length <= offset) return;
    const rows = await rowsAt(keys);
    signal?.throwIfAborted();
    onFirst({ rows, total: keys.length, isTotalExact: false, isWhole: false });
  };
  const { keys, isAll } = await (isUsual
    ? search(db, query, looking, wanted, signal, tell)
    : searchInOrder(db, query, looking, page, signal));
  const known = isAll ? keys.length : await knownTotal(db, query);
  const isTotalExact = known !== undefined;
  return { rows: await rowsAt(keys), total: known ?? keys.length, isTotalExact, isWhole: true };
}

export async function find(
  db: Database,
  query: Query,
  options: FindOptions,
  signal?: AbortSignal,
  onFirst?: (found: Found) => void,
): Promise<Found> {
  const { sort = 'modified', direction = 'descending', offset = 0, limit = 50 } = options;
  signal?.throwIfAborted();
  const page = { sort, direction, offset, limit };
  return query.terms.length === 0
    ? everything(db, page)
    : matchingPage(db, query, page, signal, onFirst);
}

/** The entries of all that match, the last modified first, `most` at most, and whether there are no more. */
export async function findEntries(
  db: Database,
  query: Query,
  most: number,
  signal?: AbortSignal,
): Promise<{ entries: Entry[]; isAll: boolean }> {
  const looking = lookingFor(db, query, signal);
  const { keys, isAll } = await search(db, query, looking, most, signal);
  const entries = await looking.entries(keys.slice(0, most));
  return { entries, isAll: isAll && keys.length <= most };
}

export async function count(db: Database, query: Query, signal?: AbortSignal): Promise<number> {
  const known = await knownTotal(db, query);
  if (known !== undefined) return known;
  return (await search(db, query, lookingFor(db, query, signal), Infinity, signal)).keys.length;
}
