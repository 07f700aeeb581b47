import * as v from 'valibot';
import { targetSchema } from '../annotation-schema.ts';

const [quote] = targetSchema.entries.selector.items;

/** Where a claim that evidence is looked for stands: what it takes to find it again. */
export const claimPlaceSchema = v.object({
  /** The page's, as for its annotations. */
  source: targetSchema.entries.source,
  quote,
  /** The address as visited. */
  url: targetSchema.entries.captured.entries.url,
});

export type ClaimPlace = v.InferOutput<typeof claimPlaceSchema>;
