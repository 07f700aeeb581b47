import { bucketOfWord, WORD_BUCKETS } from '../../lib/detect/score/buckets.ts';
import { hashOf } from '../../lib/detect/score/hash.ts';
import { DIMENSIONS, type WordVector } from './word-vectors.ts';

/** Words much more frequent than this tell little of what a sentence is about. */
const FREQUENT = 1e-3;

/**
 * What the words of each bucket mean, DIMENSIONS numbers a bucket: the mean of their vectors by
 * frequency, less where they stand in every text (Arora, Liang, Ma 2017: smooth inverse frequency).
 */
export function meaningsOf(vectors: readonly WordVector[]): Float32Array {
  const sums = new Float32Array(WORD_BUCKETS * DIMENSIONS);
  const shares = new Float64Array(WORD_BUCKETS);
  for (const { word, vector, share } of vectors) {
    const bucket = bucketOfWord(hashOf(word));
    const weight = (share * FREQUENT) / (FREQUENT + share);
    shares[bucket] = shares[bucket]! + share;
    for (let d = 0; d < DIMENSIONS; d++) {
      const at = bucket * DIMENSIONS + d;
      sums[at] = sums[at]! + weight * vector[d]!;
    }
  }
  for (let at = 0; at < sums.length; at++) {
    const share = shares[Math.floor(at / DIMENSIONS)]!;
    if (share > 0) sums[at] = sums[at]! / share;
  }
  return sums;
}
