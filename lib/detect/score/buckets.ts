import { type Tokens, TOKEN } from './tokens.ts';

/** How many buckets words fall into; a power of two. */
export const WORD_BUCKETS = 1 << 15;

/** Pairs of words have as many again, after those of the words. */
export const BUCKETS = 2 * WORD_BUCKETS;

const WITHIN = WORD_BUCKETS - 1;

/** What stands before the first word and after the last. */
const EDGE = 7;

/**
 * The buckets of a sentence's words and of its pairs of neighbouring tokens, signs and both edges
 * among them. Writes them into `into` (at least 2 for each token, and 1) and returns how many.
 */
export function readBuckets(tokens: Tokens, into: Int32Array): number {
  let filled = 0;
  let before = EDGE;
  for (let row = 0; row < tokens.count; row++) {
    const kind = tokens.kind[row]!;
    let here = -2 - kind;
    if (kind <= TOKEN.number) {
      here = tokens.hash[row]!;
      into[filled++] = bucketOfWord(here);
    }
    into[filled++] = bucketOfPair(before, here);
    before = here;
  }
  into[filled++] = bucketOfPair(before, EDGE);
  return filled;
}

/** The bucket of a word, by its hash. */
export function bucketOfWord(hash: number): number {
  return hash & WITHIN;
}

function bucketOfPair(before: number, here: number): number {
  const mixed = Math.imul(before, 0x9e3779b1) ^ here;
  return WORD_BUCKETS | ((mixed ^ (mixed >>> 15)) & WITHIN);
}
