import { FEATURE_NAMES } from '../../lib/detect/score/features.ts';
import type { PackedModel } from '../../lib/detect/score/model.ts';
import type { Weights } from './fit.ts';

/** The weights as committed: named features to four decimals, a signed byte a bucket. */
export function pack(weights: Weights, shift: number): PackedModel {
  const largest = weights.buckets.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-6);
  const step = round(largest / 127) || 1e-4;
  const bytes = Int8Array.from(weights.buckets, (w) =>
    Math.max(-127, Math.min(127, Math.round(w / step))),
  );
  return {
    bias: round(weights.bias + shift),
    features: Object.fromEntries(
      FEATURE_NAMES.map((name, i) => [name, round(weights.features[i]!)]),
    ),
    step,
    buckets: Buffer.from(bytes.buffer).toString('base64'),
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
