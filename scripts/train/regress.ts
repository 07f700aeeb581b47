import { BUCKETS } from '../../lib/detect/score/buckets.ts';
import { FEATURE_NAMES } from '../../lib/detect/score/features.ts';
import type { Example } from './example.ts';
import type { FitOptions } from './fit-options.ts';
import { DIMENSIONS } from './word-vectors.ts';
import { seededRandom, shuffle } from './random.ts';
import type { Weights } from './weights.ts';

/**
 * Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), one example at a time in a seeded
 * order, so that the same examples always give the same weights.
 *
 * @param evidence how strongly each bucket enters; 0 leaves it out
 */
export function regress(
  examples: readonly Example[],
  evidence: Float64Array,
  { epochs, rate, decay, debateWeight }: FitOptions,
): Weights {
  const features = FEATURE_NAMES.length;
  const firstOfMeaning = 2 + features;
  const firstBucket = firstOfMeaning + DIMENSIONS;
  const weights = new Float64Array(firstBucket + BUCKETS);
  const squares = new Float64Array(weights.length).fill(1e-3);
  const step = (at: number, gradient: number) => {
    squares[at] = squares[at]! + gradient * gradient;
    weights[at] = weights[at]! - (rate * gradient) / Math.sqrt(squares[at]!);
  };

  function learn({ origin, target, features: values, meaning, buckets, scale }: Example): void {
    const debate = origin === 'debate';
    let sum = weights[0]! + (debate ? weights[1]! : 0);
    for (let i = 0; i < features; i++) sum += weights[2 + i]! * values[i]!;
    for (let d = 0; d < DIMENSIONS; d++) sum += weights[firstOfMeaning + d]! * meaning[d]!;
    for (const b of buckets) sum += weights[firstBucket + b]! * evidence[b]! * scale;
    const error = (1 / (1 + Math.exp(-sum)) - target) * (debate ? debateWeight : 1);
    step(0, error);
    if (debate) step(1, error);
    for (let i = 0; i < features; i++) {
      const value = values[i]!;
      if (value !== 0) step(2 + i, error * value + decay * weights[2 + i]!);
    }
    for (let d = 0; d < DIMENSIONS; d++) {
      const at = firstOfMeaning + d;
      step(at, error * meaning[d]! + decay * weights[at]!);
    }
    for (const b of buckets) {
      const at = firstBucket + b;
      if (evidence[b] !== 0) step(at, error * scale * evidence[b]! + decay * weights[at]!);
    }
  }

  const order = Array.from(examples.keys());
  const random = seededRandom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) learn(examples[index]!);
  }
  return {
    bias: weights[0]!,
    debate: weights[1]!,
    features: weights.slice(2, firstOfMeaning),
    meaning: weights.slice(firstOfMeaning, firstBucket),
    buckets: weights.subarray(firstBucket).map((weight, b) => weight * evidence[b]!),
  };
}
