import { Dexie, type Table } from 'dexie';
import type { Entry } from './entry.ts';

/** Keys to a millisecond: the largest that keeps all moments until 2041 whole numbers (2^53). */
const SLOTS = 4096;

/** @param spread milliseconds around the moment within which the key may lie */
function keyAt(moment: string, spread: number): number {
  const milliseconds = (Date.parse(moment) || 0) + Math.floor((Math.random() - 0.5) * spread);
  return -(milliseconds * SLOTS + Math.floor(Math.random() * SLOTS));
}

/** Milliseconds within which so many seldom want the same key, though they have one moment (as what is rated at once). */
const spreadFor = (crowd: number): number => Math.floor((4 * crowd) / SLOTS);

/** A key that is not taken, from as near as there is one: all of a moment may be, where very many had it. */
function freeKey(moment: string, spread: number, taken: ReadonlySet<number>): number {
  let n = keyAt(moment, spread);
  for (let wide = spread + 2; taken.has(n); wide *= 2) n = keyAt(moment, wide);
  return n;
}

/** An entry that has no key yet. */
export interface Keyless extends Omit<Entry, 'n'> {
  /** ISO 8601 */
  modified: string;
}

/** Tries, each with keys from farther around, after which an error is no matter of keys. */
const MOST_TRIES = 12;

/** Which of some rows could not be added, as their keys are taken. Another error, as of a full disk, is thrown on. */
function failedAt(cause: unknown): number[] {
  if (!(cause instanceof Dexie.BulkError)) throw cause;
  if (cause.failures.some(({ name }) => name !== 'ConstraintError')) throw cause;
  return Object.keys(cause.failuresByPos).map(Number);
}

/**
 * Adds entries under free keys in the order of their moments: the later the smaller. Where very many have one moment
 * (a file with days only) they spread over the milliseconds around it. Taken keys are so rare that to be refused one
 * costs less than to ask for each.
 *
 * @param taken keys that are not to be given again
 * @param crowd how many are added in one transaction, these and others
 * @returns the entries as they were added
 */
export async function addEntries(
  entries: Table<Entry, number>,
  keyless: readonly Keyless[],
  taken: ReadonlySet<number>,
  crowd = keyless.length,
): Promise<Entry[]> {
  const added: Entry[] = [];
  let wanting = keyless.map((_, at) => at);
  for (let [tries, spread] = [1, spreadFor(crowd)]; wanting.length > 0; tries++) {
    const rows = wanting.map((at) => {
      const { modified, ...entry } = keyless[at] as Keyless;
      return (added[at] = { n: freeKey(modified, spread, taken), ...entry });
    });
    const failed = await entries.bulkAdd(rows).then(
      () => [],
      (cause: unknown) => {
        if (tries === MOST_TRIES) throw cause;
        return failedAt(cause);
      },
    );
    wanting = failed.map((at) => wanting[at] as number);
    spread = 2 * spread + 2;
  }
  return added;
}
