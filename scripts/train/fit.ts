import { weighEvidence } from './evidence.ts';
import type { Example } from './example.ts';
import { type FitOptions, FIT } from './fit-options.ts';
import { keepFrequent, keepHeaviest } from './keep-buckets.ts';
import { regress } from './regress.ts';
import type { Weights } from './weights.ts';

/** Fits twice: over all frequent buckets to see which tell most, then over those alone. */
export function fit(examples: readonly Example[], options: FitOptions = FIT): Weights {
  const { fewest, kept, debateWeight } = options;
  const over = (buckets: Uint8Array) =>
    regress(examples, weighEvidence(examples, buckets, debateWeight), options);
  const first = over(keepFrequent(examples, fewest));
  return over(keepHeaviest(examples, first, kept, debateWeight));
}
