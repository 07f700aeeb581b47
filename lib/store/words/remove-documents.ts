import { addGone, goneKeys, letGo } from './gone.ts';
import { mergeSegments } from './merge-segments.ts';
import type { WordTables } from './segment.ts';

/** As many may be gone and still be in segments, and more where that is a small part of all. */
const FEW = 1_024;
const PART = 1 / 8;

/** Of all segments the one with most that is gone is written anew. */
async function cleanOne(tables: WordTables, gone: ReadonlySet<number>): Promise<void> {
  let [worst, most] = [-1, 0];
  await tables.segmentKeys.each(({ s, keys }) => {
    const dead = keys.reduce((sum, key) => sum + (gone.has(key) ? 1 : 0), 0);
    if (dead > most) [worst, most] = [s, dead];
  });
  if (most > 0) await mergeSegments(tables, [worst]);
  else await letGo(tables, [...gone]);
}

/**
 * Takes documents out of the index, within the transaction of the caller: they are noted as gone, and their segments
 * are written without them later.
 *
 * @param keys of documents that are in it
 * @param left how many there are besides, about
 */
export async function removeDocuments(
  tables: WordTables,
  keys: readonly number[],
  left: number,
): Promise<void> {
  if (keys.length === 0) return;
  await addGone(tables, keys);
  const most = Math.max(FEW, left * PART);
  for (let gone = await goneKeys(tables); gone.size > most; gone = await goneKeys(tables))
    await cleanOne(tables, gone);
}
