import type { FileRecord } from '../formats/file-entry.ts';
import type { HistoryRow } from './changes.ts';
import type { Damaged } from './damaged.ts';

/** What the histories tell without words: those with words go with their annotations, as revisions. */
export const eventsIn = (rows: readonly HistoryRow[]): FileRecord[] =>
  rows
    .filter(({ before }) => !before?.body)
    .map(({ id, at, surface, what }) => ({ type: 'event', event: { id, at, surface, what } }));

/** A damaged row as it was found, without its running number. */
export function asDamaged(row: Damaged): FileRecord {
  const { n: _, ...damaged } = row;
  return { type: 'damaged', damaged };
}
