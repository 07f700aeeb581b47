import type { Annotation } from '../annotation.ts';
import type { FileRecord } from '../formats/file-entry.ts';
import { asDamaged, eventsIn } from './as-record.ts';
import type { HistoryRow } from './changes.ts';
import type { Damaged } from './damaged.ts';
import type { Trashed } from './database.ts';
import { revisionsIn } from './histories.ts';
import type { Salvaged } from './salvage.ts';

type Rows = Salvaged['tables'];

/** Histories lie in a table of their own since the third version; before, each with its annotation. */
function withHistory(annotation: Annotation, histories: Map<string, HistoryRow[]>): Annotation {
  const rows = histories.get(annotation.id);
  return rows ? { ...annotation, history: revisionsIn(rows) } : annotation;
}

/** What was salvaged of a database of any version, as a backup keeps it. */
export async function* salvagedRecords({
  tables,
}: Pick<Salvaged, 'tables'>): AsyncGenerator<FileRecord[]> {
  const { annotations = [], trash = [], drafts = [], names = [], history = [] }: Rows = tables;
  const { searches = [], pages = [], quarantine = [] }: Rows = tables;
  yield eventsIn(history as HistoryRow[]);
  const histories = Map.groupBy(history as HistoryRow[], ({ id }) => id);
  yield (annotations as Annotation[]).map((annotation) => ({
    type: 'annotation',
    annotation: withHistory(annotation, histories),
  }));
  yield (trash as Trashed[]).map((row) => ({
    type: 'trashed',
    trashed: { ...row, annotation: withHistory(row.annotation, histories) },
  }));
  yield (drafts as never[]).map((draft) => ({ type: 'draft', draft }));
  yield (names as never[]).map((name) => ({ type: 'name', name }));
  yield (searches as never[]).map((search) => ({ type: 'search', search }));
  yield (pages as never[]).map((page) => ({ type: 'page', page }));
  yield (quarantine as Damaged[]).map(asDamaged);
}
