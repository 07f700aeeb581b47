import type { Table } from 'dexie';
import type { Entry } from './entry.ts';

/** Keys to a millisecond: the largest that keeps all moments until 2041 whole numbers (2^53). */
const SLOTS = 4096;

function keyAt(moment: string, spread: number): number {
  const milliseconds = (Date.parse(moment) || 0) + Math.floor((Math.random() - 0.5) * spread);
  return -(milliseconds * SLOTS + Math.floor(Math.random() * SLOTS));
}

/**
 * Free keys for entries modified at these moments (ISO 8601), in their order: the later the smaller.
 * Where very many have one moment (a file with days only) they spread over the milliseconds around it.
 */
export async function entryKeys(
  entries: Table<Entry, number>,
  moments: readonly string[],
): Promise<number[]> {
  const keys: number[] = [];
  const taken = new Set<number>();
  let wanting = moments.map((_, index) => index);
  for (let spread = 0; wanting.length > 0; spread = 2 * spread + 2) {
    for (const index of wanting) keys[index] = keyAt(moments[index] ?? '', spread);
    // Gets at once: a cursor over as many places would go there and back for each.
    const there = await entries.bulkGet(wanting.map((index) => keys[index] ?? 0));
    const inUse = new Set(there.map((entry) => entry?.n));
    wanting = wanting.filter((index) => {
      const key = keys[index] ?? 0;
      const isTaken = inUse.has(key) || taken.has(key);
      taken.add(key);
      return isTaken;
    });
  }
  return keys;
}
