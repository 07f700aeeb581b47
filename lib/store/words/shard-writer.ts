import { type PostingsWriter, postingsWriter } from './postings-writer.ts';
import type { Shard } from './segment.ts';

/** Bytes after which a shard is full: read in a fraction of a millisecond, and few to a segment. */
const FULL = 8_192;

/** What is written of a shard so far. */
export interface ShardWriter {
  /** Where the postings of the next term go. */
  readonly postings: PostingsWriter;
  /** The postings that were written are those of this term, which stands behind all before. */
  endTerm(term: string): void;
  /** Full shards that were not taken yet, and with `isEnd` what was begun as well. */
  take(isEnd?: boolean): Shard[];
  /** The first term of each shard. */
  readonly firsts: string[];
}

/** @param s the segment */
export function shardWriter(s: number): ShardWriter {
  const postings = postingsWriter();
  const firsts: string[] = [];
  let [terms, ends, size]: [string[], number[], number] = [[], [], 0];
  let ready: Shard[] = [];
  const close = (): void => {
    if (terms.length === 0) return;
    const part = firsts.length;
    firsts.push(terms[0] ?? '');
    const bytes = postings.take();
    ready.push({ s, part, terms: terms.join('\n'), ends: Uint32Array.from(ends), bytes });
    [terms, ends, size] = [[], [], 0];
  };
  return {
    postings,
    firsts,
    endTerm(term) {
      postings.endTerm();
      // Every document of the term may be gone.
      if (postings.length === (ends.at(-1) ?? 0)) return;
      terms.push(term);
      ends.push(postings.length);
      size += term.length;
      if (size + postings.length >= FULL) close();
    },
    take(isEnd = false) {
      if (isEnd) close();
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}
