import { goneKeys } from './gone.ts';
import { mergeSegments } from './merge-segments.ts';
import { TOP_TIER, type WordTables } from './segment.ts';
import { someOf, tidy } from './tidy.ts';

/**
 * Leaves nothing of what is gone: every segment that still has some of it is written anew, within the transaction of
 * the caller.
 */
export async function forget(tables: WordTables): Promise<void> {
  const gone = await goneKeys(tables);
  if (gone.size === 0) return;
  const touched: number[] = [];
  await tables.segmentKeys.each(({ s, keys }) => {
    if (keys.some((key) => gone.has(key))) touched.push(s);
  });
  for (const s of touched) await mergeSegments(tables, [s]);
  await tables.gone.clear();
  for (let tier = 0; tier < TOP_TIER; tier++) await tidy(tables, tier, await someOf(tables, tier));
}
