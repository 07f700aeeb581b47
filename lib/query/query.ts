import type { Rating } from '../annotation.ts';
import type { ClaimKind } from '../claim.ts';

/** How a figure must lie to the one asked for. */
export type Comparison = 'over' | 'under' | 'at-least' | 'at-most' | 'equal' | 'between';

/** One thing that must hold, or must not where it is negated. */
export type Condition =
  | { field: 'rating'; anyOf: Rating[] }
  | { field: 'kind'; anyOf: ClaimKind[] }
  /** By {@link siteOf}. */
  | { field: 'site'; anyOf: string[] }
  /** Folded. */
  | { field: 'tag'; anyOf: string[] }
  /** Folded words that all stand in the claimant's name; the last one may be the beginning of one. */
  | { field: 'claimant'; words: string[] }
  /** Created before, or at and after, the moment: ISO 8601. */
  | { field: 'before' | 'after'; moment: string }
  /** A stated figure; `low` and `high` are equal unless `comparison` is 'between'. */
  | { field: 'value'; comparison: Comparison; low: number; high: number; isPercentage: boolean }
  /** Folded words one after another; where `isPrefix`, the last may be the beginning of a word. */
  | { field: 'text'; words: string[]; isPrefix: boolean };

export type Term = Condition & { isNegated: boolean };

/** What is wrong with a part of a query. The part is left out of the search. */
export interface QueryProblem {
  code:
    | 'unknown-field'
    | 'missing-value'
    | 'unknown-value'
    | 'not-a-date'
    | 'not-a-number'
    | 'open-quote';
  /** UTF-16 code units into the query as written, end exclusive. */
  start: number;
  end: number;
  /** The part as written. */
  text: string;
  /** What could stand there, where that is a short list. */
  expected?: readonly string[];
}

/** What is searched for: annotations for which every term holds. */
export interface Query {
  terms: Term[];
  problems: QueryProblem[];
}

/** Everything. */
export const EVERYTHING: Query = { terms: [], problems: [] };
