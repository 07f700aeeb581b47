import { tierOf, type WordTables } from './segment.ts';

/**
 * Makes a segment be read, within the transaction of the caller.
 *
 * @param keys of its documents, by ordinal; at least one
 * @returns its tier
 */
export async function enterSegment(
  { segments, segmentKeys }: WordTables,
  s: number,
  keys: Float64Array<ArrayBuffer>,
  firsts: string[],
): Promise<number> {
  const tier = tierOf(keys.length);
  const newest = keys.reduce((a, b) => Math.min(a, b));
  await Promise.all([segments.add({ s, tier, newest, firsts }), segmentKeys.add({ s, keys })]);
  return tier;
}
