import type { MessageKey } from '../lib/words.ts';

export const COLUMNS = [
  'claim',
  'rating',
  'kind',
  'value',
  'claimant',
  'site',
  'date',
  'tags',
] as const;

export type Column = (typeof COLUMNS)[number];

/** What the rows can be put in order of. */
export const SORT_KEYS = ['rating', 'kind', 'value', 'claimant', 'site', 'date'] as const;

export type SortKey = (typeof SORT_KEYS)[number];

export function isSortKey(column: Column): column is SortKey {
  return (SORT_KEYS as readonly Column[]).includes(column);
}

export interface Sort {
  key: SortKey;
  direction: 'ascending' | 'descending';
}

export const COLUMN_WORDS = {
  claim: 'column_claim',
  rating: 'column_rating',
  kind: 'column_kind',
  value: 'column_value',
  claimant: 'column_claimant',
  site: 'column_site',
  date: 'column_date',
  tags: 'tags',
} as const satisfies Record<Column, MessageKey>;

/** Dates and values are looked at from the latest and largest on, words from A. */
const DOWN_FIRST = new Set<SortKey>(['date', 'value']);

/** The order that a click on a column's head makes of the present one. */
export function sortAfter(now: Sort, key: SortKey): Sort {
  if (now.key !== key) return { key, direction: DOWN_FIRST.has(key) ? 'descending' : 'ascending' };
  return { key, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
}
