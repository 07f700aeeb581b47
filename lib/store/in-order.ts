import type { Candidates } from './candidates.ts';
import type { Database } from './database.ts';
import { type Entry, NO_VALUE } from './entry.ts';
import type { Direction, SortField } from './find-options.ts';
import { entriesAt, type Walk, walkAll, walkKeys } from './walk.ts';

/** So many entries are put in order in memory; of more, the list in order is gone through. */
const MOST_IN_MEMORY = 2_000;

function compare(a: Entry, b: Entry, sort: Exclude<SortField, 'modified'>, sign: number): number {
  const [x, y] = [a[sort], b[sort]];
  if (x === y) return a.n - b.n;
  const isEmpty = (key: string | number) => key === NO_VALUE || key === '';
  if (isEmpty(x) || isEmpty(y)) return isEmpty(x) ? 1 : -1;
  return x < y ? -sign : sign;
}

/** Leaves out of a walk what is not among the keys. */
function among(walk: Walk, keys: ReadonlySet<number>): Walk {
  return async function next(size): Promise<Entry[]> {
    const part = await walk(size);
    const kept = part.filter(({ n }) => keys.has(n));
    return part.length > 0 && kept.length === 0 ? next(size) : kept;
  };
}

/** Through the candidates in the order asked for; through everything where there are none. */
export async function walkInOrder(
  db: Database,
  found: Candidates | undefined,
  sort: SortField,
  direction: Direction,
): Promise<Walk> {
  if (!found) return walkAll(db, sort, direction);
  const { keys } = found;
  if (sort === 'modified')
    return walkKeys(db, direction === 'descending' ? keys : keys.toReversed());
  if (keys.length > MOST_IN_MEMORY) return among(walkAll(db, sort, direction), new Set(keys));
  const sign = direction === 'ascending' ? 1 : -1;
  const sorted = (await entriesAt(db, keys)).sort((a, b) => compare(a, b, sort, sign));
  let at = 0;
  return async (size) => sorted.slice(at, (at += size));
}
