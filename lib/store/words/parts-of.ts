import type { Segment } from './segment.ts';
import type { TermRange } from './word-posting.ts';

/** How many of the terms, which ascend, stand before one, or at most there with `isWith`. */
function countBefore(terms: readonly string[], term: string, isWith: boolean): number {
  let [from, to] = [0, terms.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = terms[middle] as string;
    if (there < term || (isWith && there === term)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The places of the terms of a list that lie in a range: from the first to before the second. */
export const rangeOf = (terms: readonly string[], { from, to }: TermRange): [number, number] => [
  countBefore(terms, from, false),
  countBefore(terms, to, true),
];

/** The shards of a segment that can have terms of some ranges, ascending. */
export function partsOf({ firsts }: Segment, ranges: readonly TermRange[]): number[] {
  const parts = new Set<number>();
  for (const range of ranges) {
    // A shard goes on to the first term of the next.
    const first = Math.max(0, countBefore(firsts, range.from, true) - 1);
    for (let part = first; part < countBefore(firsts, range.to, true); part++) parts.add(part);
  }
  return [...parts].sort((a, b) => a - b);
}
