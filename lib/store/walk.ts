import type { Collection } from 'dexie';
import type { Database } from './database.ts';
import { type Entry, NO_VALUE } from './entry.ts';
import type { Direction, SortField } from './find-options.ts';

/** Gives the entries of a list bit by bit; an empty bit is its end. */
export type Walk = (size: number) => Promise<Entry[]>;

/** A list of entries, made anew for each question, as a question uses it up. */
export type Part = () => Collection<Entry, number>;

const EMPTY: Partial<Record<SortField, string | number>> = { value: NO_VALUE, claimant: '' };

/** All entries in order, in parts one after another; what has no value or no claimant comes last. */
export function partsInOrder(db: Database, sort: SortField, direction: Direction): Part[] {
  const isDown = direction === 'descending';
  if (sort === 'modified')
    return [() => (isDown ? db.entries.orderBy('n') : db.entries.orderBy('n').reverse())];
  const empty = EMPTY[sort];
  const turned = (collection: Collection<Entry, number>) =>
    isDown ? collection.reverse() : collection;
  if (empty === undefined) return [() => turned(db.entries.orderBy(sort))];
  return [
    () => turned(db.entries.where(sort).above(empty)),
    () => db.entries.where(sort).equals(empty),
  ];
}

/** Through a part of the list after the other. */
function walkParts(parts: readonly Part[]): Walk {
  let [at, offset] = [0, 0];
  return async function next(size): Promise<Entry[]> {
    const collection = parts[at];
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

/** Through all entries in order. */
export const walkAll = (db: Database, sort: SortField, direction: Direction): Walk =>
  sort === 'modified' && direction === 'descending'
    ? walkNewest(db)
    : walkParts(partsInOrder(db, sort, direction));
