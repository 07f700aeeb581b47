import type { Gone, WordTables } from './segment.ts';

/** Keys of a row: few enough to be written again for one more. */
const FULL = 1_024;

/** The keys of documents that are still in segments, and no longer there. */
export async function goneKeys({ gone }: Pick<WordTables, 'gone'>): Promise<Set<number>> {
  const rows = await gone.toArray();
  return new Set(rows.flatMap(({ keys }) => [...keys]));
}

/** Notes that documents are no longer there. */
export async function addGone({ gone }: WordTables, keys: readonly number[]): Promise<void> {
  const last = await gone.toCollection().last();
  const all = [...(last && last.keys.length < FULL ? last.keys : []), ...keys];
  const rows: Omit<Gone, 'g'>[] = [];
  for (let at = 0; at < all.length; at += FULL)
    rows.push({ keys: Float64Array.from(all.slice(at, at + FULL)) });
  if (last && last.keys.length < FULL) Object.assign(rows[0] ?? {}, { g: last.g });
  await gone.bulkPut(rows as Gone[]);
}

/** They are in no segment any more. */
export async function letGo({ gone }: WordTables, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  const those = new Set(keys);
  const rows = await gone.toArray();
  const left = rows.map((row) => ({ ...row, keys: row.keys.filter((key) => !those.has(key)) }));
  const changed = left.filter(({ keys: kept }, at) => kept.length < (rows[at]?.keys.length ?? 0));
  await gone.bulkPut(changed.filter(({ keys: kept }) => kept.length > 0));
  await gone.bulkDelete(changed.filter(({ keys: kept }) => kept.length === 0).map(({ g }) => g));
}
