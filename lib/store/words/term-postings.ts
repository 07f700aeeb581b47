import type { Shard } from './segment.ts';

/** A term with where its postings are. */
export interface TermPostings {
  term: string;
  bytes: Uint8Array;
  from: number;
  to: number;
}

/** @param place of the term among those of the shard */
export function termPostings({ ends, bytes }: Shard, term: string, place: number): TermPostings {
  return { term, bytes, from: place > 0 ? (ends[place - 1] ?? 0) : 0, to: ends[place] ?? 0 };
}
