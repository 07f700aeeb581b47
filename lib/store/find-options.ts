import type { Annotation } from '../annotation.ts';

/** What a list can be in the order of. */
export type SortField = 'modified' | 'created' | 'site' | 'rating' | 'kind' | 'value' | 'claimant';

export type Direction = 'ascending' | 'descending';

export interface FindOptions {
  /** 'modified' unless said otherwise. Of equal ones the last modified comes first, or last where it descends. */
  sort?: SortField;
  /**
   * 'descending' unless said otherwise: the newest, the highest first. Ratings ascend from to-check
   * and true to unverifiable. What has no value or no claimant comes last either way.
   */
  direction?: Direction;
  /** Rows left out at the beginning; 0 unless said otherwise. */
  offset?: number;
  /** Rows at most; 50 unless said otherwise. */
  limit?: number;
}

/** A part of a list. */
export interface Found {
  /** Whole but for their history, which is empty: ask {@link AnnotationStore.historyOf} for it. */
  rows: Annotation[];
  /** How many there are in all; at least so many where `isTotalExact` is false. */
  total: number;
  /**
   * Whether `total` was counted to the end. Where it was not, show it as “more than”, and ask
   * {@link AnnotationStore.count}, which counts them all and takes its time.
   */
  isTotalExact: boolean;
  /** False where the others of this part are still being looked for: these are its first. */
  isWhole: boolean;
}
