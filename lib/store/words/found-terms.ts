import { rangeOf } from './parts-of.ts';
import type { Shard } from './segment.ts';
import { type TermPostings, termPostings } from './term-postings.ts';
import type { TermRange } from './word-posting.ts';

/** Shards of a segment, whose lines are made to terms once. */
export type ReadShards = readonly { shard: Shard; terms: readonly string[] }[];

export const readShards = (shards: readonly Shard[]): ReadShards =>
  shards.map((shard) => ({ shard, terms: shard.terms.split('\n') }));

/** The terms of a range that shards of a segment have. */
export function termsIn(shards: ReadShards, range: TermRange): TermPostings[] {
  return shards.flatMap(({ shard, terms }) => {
    const [first, end] = rangeOf(terms, range);
    return terms.slice(first, end).map((term, at) => termPostings(shard, term, first + at));
  });
}
