import type { Database } from './database.ts';
import { type Entry, NO_VALUE } from './entry.ts';
import type { Direction, SortField } from './find-options.ts';
import type { Looking } from './looking.ts';
import { partsInOrder } from './walk.ts';

/** So many entries are read and put in order in memory; of more, the keys of all are read in order. */
const MOST_IN_MEMORY = 1_000;

function compare(a: Entry, b: Entry, sort: Exclude<SortField, 'modified'>, sign: number): number {
  const [x, y] = [a[sort], b[sort]];
  const isEmpty = (key: string | number) => key === NO_VALUE || key === '';
  // As an index has them, which turned around turns equal ones around as well.
  if (x === y) return isEmpty(x) ? a.n - b.n : sign * (a.n - b.n);
  if (isEmpty(x) || isEmpty(y)) return isEmpty(x) ? 1 : -1;
  return x < y ? -sign : sign;
}

/** These keys, given in their own order, in another. */
export async function keysInOrder(
  db: Database,
  looking: Looking,
  keys: readonly number[],
  sort: SortField,
  direction: Direction,
): Promise<number[]> {
  if (sort === 'modified') return direction === 'descending' ? [...keys] : keys.toReversed();
  if (keys.length <= MOST_IN_MEMORY) {
    const sign = direction === 'ascending' ? 1 : -1;
    const entries = await looking.entries(keys);
    return entries.toSorted((a, b) => compare(a, b, sort, sign)).map(({ n }) => n);
  }
  const wanted = new Set(keys);
  const parts = partsInOrder(db, sort, direction).map((part) => part().primaryKeys());
  return (await Promise.all(parts)).flat().filter((key) => wanted.has(key));
}
