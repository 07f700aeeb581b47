import type { Weights } from './weights.ts';
import { DIMENSIONS } from './word-vectors.ts';

/**
 * The same weights with what words mean added to their buckets, which says the same: a weighted sum of
 * summed-up vectors is a sum of one number a word. So words that training never saw weigh something.
 */
export function foldMeaning(weights: Weights, meanings: Float32Array): Weights {
  const buckets = weights.buckets.slice();
  for (let at = 0; at < meanings.length; at++) {
    const bucket = Math.floor(at / DIMENSIONS);
    buckets[bucket] = buckets[bucket]! + weights.meaning[at % DIMENSIONS]! * meanings[at]!;
  }
  return { ...weights, buckets, meaning: new Float64Array(DIMENSIONS) };
}
