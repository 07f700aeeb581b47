import type { Table } from 'dexie';
import type { Annotation } from '../annotation.ts';
import type { HistoryEntry, HistoryRow } from './changes.ts';
import type { Database } from './database.ts';
import { type Entry, entryOf } from './entry.ts';
import { entryKeys } from './entry-keys.ts';
import { collectDeltas, type StatRow, statsOf } from './stats.ts';
import { withRoom } from './with-room.ts';

/** The tables that change with an annotation. */
export interface WrittenTables {
  annotations: Table<Annotation, string>;
  history: Table<HistoryRow, number>;
  entries: Table<Entry, number>;
  stats: Table<StatRow, [string, string]>;
}

/** One annotation as it was and as it is to be; undefined where it was not or is to be no more. */
export interface Change {
  id: string;
  before: Annotation | undefined;
  after: Annotation | undefined;
  /** What happened, for the history. */
  entries: HistoryEntry[];
}

async function dropEntries(entries: Table<Entry, number>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await entries.bulkDelete(await entries.where('id').anyOf(ids).primaryKeys());
}

async function writeEntries(entries: Table<Entry, number>, changes: readonly Change[]) {
  const replaced = changes.filter(({ before }) => before).map(({ id }) => id);
  const present = changes.map(({ after }) => after).filter((after) => after !== undefined);
  const [keys] = await Promise.all([
    entryKeys(
      entries,
      present.map(({ modified }) => modified),
    ),
    dropEntries(entries, replaced),
  ]);
  await entries.bulkAdd(
    present.map((annotation, index) => ({ n: keys[index] ?? 0, ...entryOf(annotation) })),
  );
}

async function writeRows(annotations: WrittenTables['annotations'], changes: readonly Change[]) {
  const present = changes.map(({ after }) => after).filter((after) => after !== undefined);
  const gone = changes.filter(({ after }) => !after).map(({ id }) => id);
  await annotations.bulkPut(present.map((annotation) => ({ ...annotation, history: [] })));
  if (gone.length > 0) await annotations.bulkDelete(gone);
}

/** Writes changes, of each annotation one at most, with all that hangs on them. */
export async function writeChanges(
  tables: WrittenTables,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  const deltas = collectDeltas();
  for (const { before, after } of changes) {
    if (before) deltas.add(statsOf(before), -1);
    if (after) deltas.add(statsOf(after), 1);
  }
  // Side by side: what costs time in a small write is going to the database and back, one after the other.
  await Promise.all([
    writeRows(tables.annotations, changes),
    writeEntries(tables.entries, changes),
    tables.history.bulkAdd(changes.flatMap(({ entries }) => entries) as HistoryRow[]),
    deltas.flush(tables.stats),
  ]);
}

/**
 * One transaction for changes of annotations: what `work` gives is written at its end, whole or not
 * at all.
 */
export function transact<Answer>(
  db: Database,
  work: () => Promise<{ changes: Change[]; answer: Answer }>,
): Promise<Answer> {
  const { annotations, drafts, trash, history, entries, stats } = db;
  const tables = [annotations, drafts, trash, history, entries, stats];
  return withRoom(() =>
    db.transaction('rw', tables, async () => {
      const { changes, answer } = await work();
      await writeChanges(db, changes);
      return answer;
    }),
  );
}
