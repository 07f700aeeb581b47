import { BUCKETS } from '../../lib/detect/score/buckets.ts';
import { FEATURE_NAMES } from '../../lib/detect/score/features.ts';
import type { Example } from './example.ts';
import { seededRandom, shuffle } from './random.ts';

export interface FitOptions {
  epochs: number;
  rate: number;
  /** Pull towards zero of the named features and of the buckets. */
  decay: { features: number; buckets: number };
  /** How much a sentence of a debate counts beside one of the news. */
  debateWeight: number;
}

export const FIT: FitOptions = {
  epochs: 12,
  rate: 0.1,
  decay: { features: 1e-4, buckets: 1e-4 },
  debateWeight: 0.3,
};

/** Weights before quantising; `debate` is added to the bias for sentences of debates only. */
export interface Weights {
  bias: number;
  debate: number;
  features: Float64Array;
  buckets: Float64Array;
}

/**
 * Logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), one example at a time in a seeded
 * order, so that the same examples always give the same weights.
 */
export function fit(examples: readonly Example[], options: FitOptions = FIT): Weights {
  const { rate, decay } = options;
  const weights = new Float64Array(2 + FEATURE_NAMES.length + BUCKETS);
  const squares = new Float64Array(weights.length).fill(1e-3);
  const features = weights.subarray(2, 2 + FEATURE_NAMES.length);
  const buckets = weights.subarray(2 + FEATURE_NAMES.length);
  const step = (at: number, gradient: number) => {
    squares[at]! += gradient * gradient;
    weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
  };
  const order = Array.from(examples.keys());
  const random = seededRandom(1);
  const result = (): Weights => ({ bias: weights[0]!, debate: weights[1]!, features, buckets });
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index]!;
      const debate = example.origin === 'debate';
      const error = 1 / (1 + Math.exp(-score(result(), example))) - example.label;
      const gradient = error * (debate ? options.debateWeight : 1);
      step(0, gradient);
      if (debate) step(1, gradient);
      for (let i = 0; i < features.length; i++) {
        const value = example.features[i]!;
        if (value !== 0) step(2 + i, gradient * value + decay.features * features[i]!);
      }
      for (const bucket of example.buckets) {
        const at = 2 + features.length + bucket;
        step(at, gradient * example.scale + decay.buckets * weights[at]!);
      }
    }
  }
  return result();
}

/** The log odds that the weights give an example. */
export function score(weights: Weights, example: Example): number {
  let sum = weights.bias + (example.origin === 'debate' ? weights.debate : 0);
  for (let i = 0; i < example.features.length; i++) {
    sum += weights.features[i]! * example.features[i]!;
  }
  let words = 0;
  for (const bucket of example.buckets) words += weights.buckets[bucket]!;
  return sum + words * example.scale;
}
