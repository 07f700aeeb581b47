import type { Example } from './example.ts';

/** Weights before packing. */
export interface Weights {
  bias: number;
  /** Added to the bias for sentences of debates alone, whose base rate is another one. */
  debate: number;
  features: Float64Array;
  /** What a word adds by its meaning; DIMENSIONS of them. */
  meaning: Float64Array;
  /** One a bucket, zero where it was not kept. */
  buckets: Float64Array;
}

/** The log odds that the weights give an example. */
export function score(weights: Weights, example: Example): number {
  let sum = weights.bias + (example.origin === 'debate' ? weights.debate : 0);
  for (let i = 0; i < example.features.length; i++) {
    sum += weights.features[i]! * example.features[i]!;
  }
  for (let d = 0; d < example.meaning.length; d++) sum += weights.meaning[d]! * example.meaning[d]!;
  let words = 0;
  for (const bucket of example.buckets) words += weights.buckets[bucket]!;
  return sum + words * example.scale;
}
