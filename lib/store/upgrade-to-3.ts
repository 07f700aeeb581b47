import type { Transaction } from 'dexie';
import type { Annotation } from '../annotation.ts';
import { isSound } from '../annotation-schema.ts';
import type { HistoryEntry, HistoryRow } from './changes.ts';
import type { Trashed } from './database.ts';
import { asEntry } from './histories.ts';
import { writeChanges } from './write.ts';

const BATCH = 500;

function entriesOf({ id, created, history }: Annotation): HistoryEntry[] {
  const first: HistoryEntry = { id, at: created, surface: 'card', what: 'created' };
  return [first, ...history.map((revision) => asEntry(id, revision))];
}

/** Histories of what is in the trash move to their table as well. */
async function moveTrash(tx: Transaction): Promise<void> {
  const trash = tx.table<Trashed, string>('trash');
  const rows = await trash.filter(({ annotation }) => isSound(annotation)).toArray();
  const entries = rows.flatMap(({ annotation, deleted }) => [
    ...entriesOf(annotation),
    { id: annotation.id, at: deleted, surface: 'card', what: 'deleted' } satisfies HistoryEntry,
  ]);
  await tx.table<HistoryRow, number>('history').bulkAdd(entries as HistoryRow[]);
  await trash.bulkPut(
    rows.map((row) => ({ ...row, annotation: { ...row.annotation, history: [] } })),
  );
}

/**
 * Histories get a table of their own, and every annotation its entry and its counts. Damaged rows stay
 * as they are. The browser undoes it whole where any of it fails: the data is then as it was before.
 */
export async function upgradeTo3(tx: Transaction): Promise<void> {
  const annotations = tx.table<Annotation, string>('annotations');
  const tables = {
    annotations,
    history: tx.table('history'),
    entries: tx.table('entries'),
    stats: tx.table('stats'),
  };
  for (let last = ''; ;) {
    const batch = await annotations.where(':id').above(last).limit(BATCH).toArray();
    if (batch.length === 0) break;
    last = batch.at(-1)?.id ?? last;
    const changes = batch
      .filter(isSound)
      .map((after) => ({ id: after.id, before: undefined, after, entries: entriesOf(after) }));
    await writeChanges(tables, changes);
  }
  await moveTrash(tx);
}
