import { type Tokens, TOKEN } from './tokens.ts';

/** How many weights single words and pairs of neighbours share; powers of two. */
export const WORD_BUCKETS = 8192;
export const PAIR_BUCKETS = 16384;
export const BUCKETS = WORD_BUCKETS + PAIR_BUCKETS;

/** What stands before the first word and after the last. */
const EDGE = 7;

/**
 * The buckets of a sentence's words and of its pairs of neighbouring tokens, signs and both edges
 * among them. Writes them into `into` (at least 2 for each token, and 1) and returns how many.
 */
export function readBuckets(tokens: Tokens, into: Int32Array): number {
  let filled = 0;
  let before = EDGE;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i]!;
    let here: number;
    if (kind <= TOKEN.number) {
      here = tokens.hash[i]!;
      into[filled++] = here & (WORD_BUCKETS - 1);
    } else here = -2 - kind;
    into[filled++] = pairBucket(before, here);
    before = here;
  }
  into[filled++] = pairBucket(before, EDGE);
  return filled;
}

function pairBucket(before: number, here: number): number {
  const mixed = Math.imul(before, 0x9e3779b1) ^ here;
  return WORD_BUCKETS + ((mixed ^ (mixed >>> 15)) & (PAIR_BUCKETS - 1));
}
