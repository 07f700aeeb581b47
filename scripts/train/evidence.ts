import { BUCKETS } from '../../lib/detect/score/buckets.ts';
import type { Example } from './example.ts';

/** Added to each count, so that a word seen once is no proof. */
const PRIOR = 0.7;
/** Even a word that is as common on both sides may tell something beside others. */
const LEAST = 0.05;

/**
 * How one-sided each bucket is: the absolute log ratio of its rates in wanted and other sentences, as
 * in NBSVM (Wang and Manning 2012). Buckets not in `kept` get 0.
 */
export function weighEvidence(
  examples: readonly Example[],
  kept: Uint8Array,
  debateWeight: number,
): Float64Array {
  const wanted = new Float64Array(BUCKETS).fill(PRIOR);
  const other = new Float64Array(BUCKETS).fill(PRIOR);
  let allWanted = 0;
  let allOther = 0;
  for (const example of examples) {
    const weight = example.origin === 'debate' ? debateWeight : 1;
    const side = example.wanted ? wanted : other;
    for (const bucket of example.buckets) {
      if (kept[bucket] === 0) continue;
      side[bucket] = side[bucket]! + weight;
      if (example.wanted) allWanted += weight;
      else allOther += weight;
    }
  }
  return Float64Array.from(kept, (keep, b) => {
    if (!keep) return 0;
    return Math.max(LEAST, Math.abs(Math.log((wanted[b]! * allOther) / (other[b]! * allWanted))));
  });
}
