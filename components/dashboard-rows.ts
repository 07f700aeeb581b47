import type { Annotation } from '../lib/annotation.ts';

/** What one row shows. */
export interface Row {
  annotation: Annotation;
  /** ISO 8601: when it was last changed or, in the trash, deleted. */
  date: string;
}

/** The annotations that a search finds, in order; those far from view need not be there. */
export interface Rows {
  /** How many there are in all; undefined while that is being found out. */
  total: number | undefined;
  /** There are so many at least: they are still being counted. */
  isLeast?: boolean;
  /** undefined where it is being fetched. */
  at(index: number): Row | undefined;
  /** These come into view: `to` is exclusive. */
  need(from: number, to: number): void;
  /** The ids in a stretch of rows, whether they are in view or not; `to` is exclusive. */
  ids(from: number, to: number): Promise<string[]>;
}

/** Rows that are all there. */
export function rowsOf(rows: readonly Row[]): Rows {
  return {
    total: rows.length,
    at: (index) => rows[index],
    need: () => undefined,
    ids: async (from, to) => rows.slice(from, to).map(({ annotation }) => annotation.id),
  };
}
