import { RATINGS } from '../annotation.ts';
import { CLAIM_KINDS } from '../claim.ts';

/** A field of the query language, for help and completion. */
export interface QueryField {
  name: 'rating' | 'kind' | 'site' | 'tag' | 'claimant' | 'before' | 'after' | 'value';
  /** What it may be, where that is a closed list. */
  values?: readonly string[];
  /** Whether several values may stand behind it with commas between, any of which will do. */
  takesSeveral: boolean;
  /** As one would write it, to show how. */
  examples: readonly string[];
}

export const RATING_VALUES = ['to-check', ...RATINGS] as const;

/**
 * All fields. Beside them a query is made of words (each the beginning of one in claim, sentence,
 * title, author, note, tags, evidence or claimant), of `"words in this order"`, and of `-` before
 * any of these for what must not hold.
 */
export const QUERY_FIELDS: readonly QueryField[] = [
  {
    name: 'rating',
    values: RATING_VALUES,
    takesSeveral: true,
    examples: ['rating:false', 'rating:mixed,misleading'],
  },
  { name: 'kind', values: CLAIM_KINDS, takesSeveral: true, examples: ['kind:money'] },
  { name: 'site', takesSeveral: true, examples: ['site:example.com'] },
  { name: 'tag', takesSeveral: true, examples: ['tag:budget', 'tag:"state budget"'] },
  { name: 'claimant', takesSeveral: false, examples: ['claimant:smith', 'claimant:"ann smith"'] },
  { name: 'before', takesSeveral: false, examples: ['before:2026', 'before:2026-03-15'] },
  { name: 'after', takesSeveral: false, examples: ['after:2026-01'] },
  {
    name: 'value',
    takesSeveral: false,
    examples: ['value:>1e9', 'value:47.3bn', 'value:1m..5m', 'value:<=5%'],
  },
];
