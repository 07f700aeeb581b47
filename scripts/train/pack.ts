import { FEATURE_NAMES } from '../../lib/detect/score/features.ts';
import type { PackedModel } from '../../lib/detect/score/model.ts';
import type { Weights } from './weights.ts';

/** The weights as committed: named features to four decimals, two bytes a bucket that weighs anything. */
export function pack({ bias, features, buckets }: Weights): PackedModel {
  const largest = buckets.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  // A few outliers are cut off, so that the many small weights keep their differences.
  const step = round(largest / 2 / 127) || 1e-4;
  const gaps: number[] = [];
  const weights: number[] = [];
  let last = 0;
  buckets.forEach((weight, bucket) => {
    const steps = Math.max(-127, Math.min(127, Math.round(weight / step)));
    if (steps === 0) return;
    for (last = bucket - last; last >= 255; last -= 255) gaps.push(255);
    gaps.push(last);
    weights.push(steps);
    last = bucket;
  });
  return {
    bias: round(bias),
    features: Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, round(features[i]!)])),
    step,
    gaps: Buffer.from(gaps).toString('base64'),
    weights: Buffer.from(Int8Array.from(weights).buffer).toString('base64'),
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
