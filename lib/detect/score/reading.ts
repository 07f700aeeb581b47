import type { Mention } from '../../claim.ts';
import { readBuckets } from './buckets.ts';
import { countTokens } from './count-tokens.ts';
import { type Counts, emptyCounts } from './counts.ts';
import { FEATURE_NAMES, readFeatures } from './features.ts';
import { type Quotation, readQuotation } from './quotation.ts';
import { readTokens } from './read-tokens.ts';
import { type Tokens, emptyTokens } from './tokens.ts';

/** A sentence as the model sees it; one is filled again and again, so that reading makes no objects. */
export interface Reading {
  tokens: Tokens;
  quotation: Quotation;
  counts: Counts;
  features: Float64Array;
  buckets: Int32Array;
  /** How many of `buckets` hold. */
  filled: number;
}

export function emptyReading(): Reading {
  const tokens = emptyTokens();
  return {
    tokens,
    quotation: { inside: false, stillOpen: false, quoted: false },
    counts: emptyCounts(),
    features: new Float64Array(FEATURE_NAMES.length),
    buckets: new Int32Array(2 * tokens.start.length + 1),
    filled: 0,
  };
}

/**
 * Reads the sentence of `text` from `start` to `end` and what the detectors found there, replacing what was read before.
 *
 * @param inside whether it begins inside a quotation that opened before
 */
export function readSentence(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  inside: boolean,
  reading: Reading,
): void {
  readTokens(text, start, end, reading.tokens);
  readFound(mentions, inside, reading);
}

/** The second half of it: all but the tokens, which are read and tell whether there is anything to find. */
export function readFound(mentions: readonly Mention[], inside: boolean, reading: Reading): void {
  reading.quotation = readQuotation(reading.tokens, inside);
  countTokens(reading.tokens, mentions, inside, reading.counts);
  readFeatures(reading.counts, reading.features);
  reading.filled = readBuckets(reading.tokens, reading.buckets);
}
