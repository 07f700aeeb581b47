import { FEATURE_NAMES } from '../../lib/detect/score/features.ts';
import { characterOf } from '../../lib/detect/score/levels.ts';
import type { PackedModel } from '../../lib/detect/score/model.ts';
import { nearestLevel } from './nearest-level.ts';
import type { Weights } from './weights.ts';

/** The weights as committed: named features to four decimals, a level a bucket. What words mean must be among the buckets by now. */
export function pack({ bias, features, buckets }: Weights, step: number): PackedModel {
  let packed = '';
  for (let b = 0; b < buckets.length; b += 2) {
    packed += characterOf(nearestLevel(buckets[b]!, step), nearestLevel(buckets[b + 1]!, step));
  }
  return {
    bias: round(bias),
    features: Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, round(features[i]!)])),
    step,
    buckets: packed,
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
