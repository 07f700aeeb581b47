import { BUCKETS } from './buckets.ts';
import { FEATURE_NAMES } from './features.ts';
import { LEVELS, pairOf } from './levels.ts';
import type { Reading } from './reading.ts';

/** The committed form of the weights, assets/checkworthy.json. */
export interface PackedModel {
  bias: number;
  /** One weight a name of FEATURE_NAMES. */
  features: Record<string, number>;
  /** What one step of a bucket's weight is worth. */
  step: number;
  /** Of each bucket which of LEVELS it weighs, two a character. */
  buckets: string;
}

/** A linear model: how much each feature and each bucket of words speaks for check-worthiness. */
export interface Model {
  bias: number;
  features: Float64Array;
  step: number;
  /** Steps; BUCKETS of them. */
  buckets: Int8Array;
}

export function unpackModel(packed: PackedModel): Model {
  const buckets = new Int8Array(BUCKETS);
  for (let i = 0; i < packed.buckets.length; i++) {
    const pair = pairOf(packed.buckets.charCodeAt(i));
    buckets[2 * i] = LEVELS[Math.floor(pair / LEVELS.length)]!;
    buckets[2 * i + 1] = LEVELS[pair % LEVELS.length]!;
  }
  return {
    bias: packed.bias,
    features: Float64Array.from(FEATURE_NAMES, (name) => packed.features[name] ?? 0),
    step: packed.step,
    buckets,
  };
}

/** Words weigh by the root of their number, so that a long sentence does not drown its features. */
export function bucketScale(filled: number): number {
  return 1 / Math.sqrt(filled + 1);
}

/** The log odds that a checker would want the sentence. */
export function logOdds(model: Model, reading: Reading): number {
  let sum = model.bias;
  for (let i = 0; i < model.features.length; i++) sum += model.features[i]! * reading.features[i]!;
  let words = 0;
  for (let i = 0; i < reading.filled; i++) words += model.buckets[reading.buckets[i]!]!;
  return sum + words * model.step * bucketScale(reading.filled);
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
