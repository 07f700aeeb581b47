import { type Tokens, TOKEN } from './tokens.ts';

/** How many buckets words and pairs of words fall into; a power of two. */
export const BUCKETS = 1 << 19;

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
      into[filled++] = here & (BUCKETS - 1);
    }
    into[filled++] = bucketOfPair(before, here);
    before = here;
  }
  into[filled++] = bucketOfPair(before, EDGE);
  return filled;
}

function bucketOfPair(before: number, here: number): number {
  const mixed = Math.imul(before, 0x9e3779b1) ^ here;
  return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
}
