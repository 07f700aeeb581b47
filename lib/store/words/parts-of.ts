import { placeOf } from '../place-of.ts';
import type { Segment } from './segment.ts';
import type { TermRange } from './word-posting.ts';

/** The places of the terms of a list that lie in a range: from the first to before the second. */
export const rangeOf = (terms: readonly string[], { from, to }: TermRange): [number, number] => [
  placeOf(terms, from),
  placeOf(terms, to, true),
];

/** The shards of a segment that can have terms of some ranges, ascending. */
export function partsOf({ firsts }: Segment, ranges: readonly TermRange[]): number[] {
  const parts = new Set<number>();
  for (const range of ranges) {
    // A shard goes on to the first term of the next.
    const first = Math.max(0, placeOf(firsts, range.from, true) - 1);
    for (let part = first; part < placeOf(firsts, range.to, true); part++) parts.add(part);
  }
  return [...parts].sort((a, b) => a - b);
}
