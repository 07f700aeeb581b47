import type { Table } from 'dexie';
import type { Annotation, Revision } from '../annotation.ts';
import type { HistoryEntry, HistoryRow } from './changes.ts';

const byMoment = (a: HistoryRow, b: HistoryRow): number =>
  a.at === b.at ? a.n - b.n : a.at < b.at ? -1 : 1;

function asRevision({ at, surface, before }: HistoryEntry): Revision[] {
  return before?.body ? [{ at, surface, ...before, body: before.body }] : [];
}

/** What happened to an annotation, oldest first. */
export async function historyOf(
  history: Table<HistoryRow, number>,
  id: string,
): Promise<HistoryEntry[]> {
  const rows = (await history.where('id').equals(id).toArray()).sort(byMoment);
  return rows.map(({ id: of, at, surface, what, before }) => ({
    id: of,
    at,
    surface,
    what,
    ...(before && { before }),
  }));
}

/** The revisions that a history tells of, oldest first. */
export const revisionsIn = (rows: readonly HistoryRow[]): Revision[] =>
  rows.toSorted(byMoment).flatMap(asRevision);

/** The annotations with their histories. */
export async function withHistories(
  history: Table<HistoryRow, number>,
  annotations: readonly Annotation[],
): Promise<Annotation[]> {
  const ids = annotations.map(({ id }) => id);
  // Asked for at once: a cursor over as many places would go there and back for each.
  const rows = await Promise.all(ids.map((id) => history.where('id').equals(id).toArray()));
  return annotations.map((annotation, at) => ({
    ...annotation,
    history: revisionsIn(rows[at] ?? []),
  }));
}

/** The entry that keeps a revision. */
export function asEntry(id: string, { at, surface, ...before }: Revision): HistoryEntry {
  return { id, at, surface, what: 'revised', before };
}
