import type { WordTables } from './segment.ts';

/**
 * Whether the index has so many documents, but for those that are gone, and all of its shards: of each segment a row
 * is looked at.
 */
export async function isWhole(tables: WordTables, documents: number): Promise<boolean> {
  const { segments, segmentKeys, shards, gone } = tables;
  let [there, parts] = [0, 0];
  await segmentKeys.each(({ keys }) => void (there += keys.length));
  await gone.each(({ keys }) => void (there -= keys.length));
  await segments.each(({ firsts }) => void (parts += firsts.length));
  return there === documents && parts === (await shards.count());
}
