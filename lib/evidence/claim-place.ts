import * as v from 'valibot';
import { quoteSchema, targetSchema } from '../annotation-schema.ts';

/** Where a claim that evidence is looked for stands: what it takes to find it again. */
export const claimPlaceSchema = v.object({
  /** The page's, as for its annotations. */
  source: targetSchema.entries.source,
  quote: quoteSchema,
  /** The address as visited. */
  url: targetSchema.entries.captured.entries.url,
});

export type ClaimPlace = v.InferOutput<typeof claimPlaceSchema>;
