import { mergeSegments } from './merge-segments.ts';
import { fanOf, TOP_TIER, type WordTables } from './segment.ts';

/** Segments of a tier, as many as are made into one of the next. */
export const someOf = ({ segments }: WordTables, tier: number): Promise<number[]> =>
  segments.where('tier').equals(tier).limit(fanOf(tier)).primaryKeys();

/**
 * Makes as many segments of a tier as are one of the next into it, and so on, within the transaction of the caller.
 *
 * @param some {@link someOf} the tier
 */
export async function tidy(tables: WordTables, from: number, some: number[]): Promise<void> {
  for (let [tier, there] = [from, some]; tier < TOP_TIER && there.length >= fanOf(tier);) {
    const merged = await mergeSegments(tables, there);
    // Where most of their documents are gone, it is no larger than they were.
    if (merged === undefined) return;
    tier = merged;
    there = tier < TOP_TIER ? await someOf(tables, tier) : [];
  }
}
