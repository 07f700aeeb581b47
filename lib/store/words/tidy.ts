import { mergeSegments } from './merge-segments.ts';
import { FAN, TOP_TIER, type WordTables } from './segment.ts';

/** Makes as many segments of a tier as are one of the next into it, and so on, within the transaction of the caller. */
export async function tidy(tables: WordTables, from: number): Promise<void> {
  for (let tier = from; tier < TOP_TIER;) {
    const there = await tables.segments.where('tier').equals(tier).limit(FAN).primaryKeys();
    if (there.length < FAN) return;
    const merged = await mergeSegments(tables, there);
    // Where most of their documents are gone, it is no larger than they were.
    if (merged === undefined) return;
    tier = merged;
  }
}
