import { BUCKETS } from '../../lib/detect/score/buckets.ts';
import type { Example } from './example.ts';
import type { Weights } from './weights.ts';

/** Marks the buckets that occur at least `fewest` times. */
export function keepFrequent(examples: readonly Example[], fewest: number): Uint8Array {
  const counts = new Uint32Array(BUCKETS);
  for (const { buckets } of examples) for (const b of buckets) counts[b] = counts[b]! + 1;
  return Uint8Array.from(counts, (count) => (count >= fewest ? 1 : 0));
}

/** Marks the `most` buckets that move scores the furthest: by weight and by the root of how often. */
export function keepHeaviest(
  examples: readonly Example[],
  { buckets: weights }: Weights,
  most: number,
  debateWeight: number,
): Uint8Array {
  const counts = new Float64Array(BUCKETS);
  for (const { buckets, origin } of examples) {
    for (const b of buckets) counts[b] = counts[b]! + (origin === 'debate' ? debateWeight : 1);
  }
  const reach = weights.map((weight, b) => Math.abs(weight) * Math.sqrt(counts[b]!));
  const order = Uint32Array.from(reach.keys()).sort((a, b) => reach[b]! - reach[a]! || a - b);
  const kept = new Uint8Array(BUCKETS);
  for (const b of order.subarray(0, most)) if (weights[b] !== 0) kept[b] = 1;
  return kept;
}
