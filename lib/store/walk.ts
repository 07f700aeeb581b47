import type { Collection } from 'dexie';
import type { Database } from './database.ts';
import { type Entry, NO_VALUE } from './entry.ts';
import type { Direction, SortField } from './find-options.ts';

/** Gives the entries of a list bit by bit; an empty bit is its end. */
export type Walk = (size: number) => Promise<Entry[]>;

export async function entriesAt(db: Database, keys: readonly number[]): Promise<Entry[]> {
  return (await db.entries.bulkGet([...keys])).filter((entry) => entry !== undefined);
}

/** Through entries with these keys, in this order. */
export function walkKeys(db: Database, keys: readonly number[]): Walk {
  let at = 0;
  return async (size) => {
    const part = keys.slice(at, at + size);
    at += part.length;
    return entriesAt(db, part);
  };
}

/** Through a part of the list after the other. */
function walkCollections(collections: readonly (() => Collection<Entry, number>)[]): Walk {
  let [at, offset] = [0, 0];
  return async function next(size): Promise<Entry[]> {
    const collection = collections[at];
    if (!collection) return [];
    const part = await collection().offset(offset).limit(size).toArray();
    offset += part.length;
    if (part.length > 0) return part;
    [at, offset] = [at + 1, 0];
    return next(size);
  };
}

/** From the last modified on: each bit begins behind the one before, as an offset would be counted out. */
function walkNewest(db: Database): Walk {
  let last = -Infinity;
  return async (size) => {
    const part = await db.entries.where('n').above(last).limit(size).toArray();
    last = part.at(-1)?.n ?? last;
    return part;
  };
}

const EMPTY: Partial<Record<SortField, string | number>> = { value: NO_VALUE, claimant: '' };

/** Through all entries in order; what has no value or no claimant comes last. */
export function walkAll(db: Database, sort: SortField, direction: Direction): Walk {
  const isDown = direction === 'descending';
  if (sort === 'modified' && isDown) return walkNewest(db);
  if (sort === 'modified') return walkCollections([() => db.entries.orderBy('n').reverse()]);
  const empty = EMPTY[sort];
  const turned = (collection: Collection<Entry, number>) =>
    isDown ? collection.reverse() : collection;
  if (empty === undefined) return walkCollections([() => turned(db.entries.orderBy(sort))]);
  return walkCollections([
    () => turned(db.entries.where(sort).above(empty)),
    () => db.entries.where(sort).equals(empty),
  ]);
}
