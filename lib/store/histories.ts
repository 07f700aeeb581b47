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

/** The annotations with their histories. */
export async function withHistories(
  history: Table<HistoryRow, number>,
  annotations: readonly Annotation[],
): Promise<Annotation[]> {
  const ids = annotations.map(({ id }) => id);
  const rows = (await history.where('id').anyOf(ids).toArray()).sort(byMoment);
  const byId = Map.groupBy(rows, ({ id }) => id);
  return annotations.map((annotation) => ({
    ...annotation,
    history: (byId.get(annotation.id) ?? []).flatMap(asRevision),
  }));
}

/** The entry that keeps a revision. */
export function asEntry(id: string, { at, surface, ...before }: Revision): HistoryEntry {
  return { id, at, surface, what: 'revised', before };
}
