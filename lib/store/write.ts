import type { Table } from 'dexie';
import type { Annotation } from '../annotation.ts';
import type { HistoryEntry, HistoryRow } from './changes.ts';
import type { Database } from './database.ts';
import { collectDeltas, statsOf } from './stats.ts';
import { withRoom } from './with-room.ts';
import { wordTables } from './words/index.ts';
import { type EntryTables, writeEntries } from './write-entries.ts';

/** The tables that change with an annotation. */
export interface WrittenTables extends EntryTables {
  annotations: Table<Annotation, string>;
  history: Table<HistoryRow, number>;
}

/** The tables that a transaction has to hold for {@link writeChanges}. */
export const writtenTables = (db: Database): Table[] => [
  db.annotations,
  db.history,
  db.entries,
  db.stats,
  ...wordTables(db),
];

/** One annotation as it was and as it is to be; undefined where it was not or is to be no more. */
export interface Change {
  id: string;
  before: Annotation | undefined;
  after: Annotation | undefined;
  /** What happened, for the history. */
  entries: HistoryEntry[];
}

/** What is to be there afterwards. */
const presentOf = (changes: readonly Change[]): Annotation[] =>
  changes.map(({ after }) => after).filter((after) => after !== undefined);

async function writeRows(annotations: WrittenTables['annotations'], changes: readonly Change[]) {
  const present = presentOf(changes);
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
  const replaced = changes.filter(({ before }) => before).map(({ id }) => id);
  // Side by side: what costs time in a small write is going to the database and back, one after the other.
  await Promise.all([
    writeRows(tables.annotations, changes),
    writeEntries(tables, replaced, presentOf(changes)),
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
  const tables = [...writtenTables(db), db.drafts, db.trash];
  return withRoom(() =>
    db.transaction('rw', tables, async () => {
      const { changes, answer } = await work();
      await writeChanges(db, changes);
      return answer;
    }),
  );
}
