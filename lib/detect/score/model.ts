import { BUCKETS, readBuckets } from './buckets.ts';
import { FEATURE_NAMES, readFeatures } from './features.ts';
import { type Tokens, emptyTokens } from './tokens.ts';

/** The committed form of the weights, assets/checkworthy.json. */
export interface PackedModel {
  bias: number;
  /** One weight a name of FEATURE_NAMES. */
  features: Record<string, number>;
  /** What one step of `buckets` is worth. */
  step: number;
  /** One signed byte a bucket, base64. */
  buckets: string;
}

/** A linear model: how much each feature and each bucket of words speaks for check-worthiness. */
export interface Model {
  bias: number;
  features: Float64Array;
  step: number;
  buckets: Int8Array;
}

export function unpackModel(packed: PackedModel): Model {
  const bytes = atob(packed.buckets);
  if (bytes.length !== BUCKETS) throw new Error(`Expected ${BUCKETS} buckets, got ${bytes.length}`);
  return {
    bias: packed.bias,
    features: Float64Array.from(FEATURE_NAMES, (name) => packed.features[name] ?? 0),
    step: packed.step,
    buckets: Int8Array.from(bytes, (byte) => byte.charCodeAt(0)),
  };
}

/** A sentence as the model sees it; filled again and again. */
export interface Reading {
  tokens: Tokens;
  features: Float64Array;
  buckets: Int32Array;
  /** How many of `buckets` hold. */
  filled: number;
}

export function emptyReading(): Reading {
  const tokens = emptyTokens();
  return {
    tokens,
    features: new Float64Array(FEATURE_NAMES.length),
    buckets: new Int32Array(2 * tokens.start.length + 1),
    filled: 0,
  };
}

/** Reads features and buckets off the tokens that `reading` holds. */
export function completeReading(text: string, reading: Reading): void {
  readFeatures(text, reading.tokens, reading.features);
  reading.filled = readBuckets(reading.tokens, reading.buckets);
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
