import type { WordTables } from './segment.ts';
import { type TermPostings, termPostings } from './term-postings.ts';

/** Goes through the terms of a segment. */
export interface ShardCursor {
  /** Where it is; undefined at the end. */
  current: TermPostings | undefined;
  /** To the next, which may have to be read. */
  next(): Promise<void> | undefined;
}

/** Shards read in one go: few enough that nothing else waits for it. */
const AT_ONCE = 8;

/** At its first term. */
export async function shardCursor({ shards }: WordTables, s: number): Promise<ShardCursor> {
  let terms: TermPostings[] = [];
  let [at, part, isEnd] = [0, 0, false];
  async function read(): Promise<void> {
    const rows = await shards
      .where('[s+part]')
      .between([s, part], [s, Infinity])
      .limit(AT_ONCE)
      .toArray();
    // Where some are lost it goes on behind them.
    part = (rows.at(-1)?.part ?? part) + 1;
    isEnd = rows.length < AT_ONCE;
    at = 0;
    terms = rows.flatMap((shard) =>
      shard.terms.split('\n').map((term, place) => termPostings(shard, term, place)),
    );
    cursor.current = terms[0];
  }
  const cursor: ShardCursor = {
    current: undefined,
    next() {
      at++;
      if (at >= terms.length && !isEnd) return read();
      cursor.current = terms[at];
      return undefined;
    },
  };
  await read();
  return cursor;
}
