import type { Table } from 'dexie';
import type { Annotation } from '../annotation.ts';
import type { HistoryEntry, HistoryRow } from './changes.ts';
import { addEntries } from './add-entries.ts';
import type { Database } from './database.ts';
import { searchable, type Searchable } from '../query/index.ts';
import { type Entry, entryOf } from './entry.ts';
import { collectDeltas, type StatRow, statsOf } from './stats.ts';
import { withRoom } from './with-room.ts';
import {
  addDocuments,
  type Document,
  goneKeys,
  removeDocuments,
  type WordTables,
  wordTables,
} from './words/index.ts';

/** The tables that change with an annotation. */
export interface WrittenTables extends Partial<WordTables> {
  annotations: Table<Annotation, string>;
  history: Table<HistoryRow, number>;
  entries: Table<Entry, number>;
  stats: Table<StatRow, [string, string]>;
}

/** Before the fifth version of the database there was no index of words. */
const isIndexed = (tables: WrittenTables): tables is WrittenTables & WordTables =>
  tables.segments !== undefined;

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

/** @returns the keys they had */
async function dropEntries(entries: Table<Entry, number>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const keys = await entries.where('id').anyOf(ids).primaryKeys();
  await entries.bulkDelete(keys);
  return keys;
}

async function writeWords(
  tables: WrittenTables & WordTables,
  documents: readonly Document[],
  dropped: readonly number[],
): Promise<void> {
  if (dropped.length > 0) {
    const all = await tables.stats.get(['all', '']);
    await removeDocuments(tables, dropped, all?.count ?? 0);
  }
  await addDocuments(tables, documents);
}

/** Entries that are made in one go: the words of so many are read within a frame. */
const AT_ONCE = 128;

/** @returns what of them the index of words is told */
async function addSome(
  entries: Table<Entry, number>,
  annotations: readonly Annotation[],
  taken: ReadonlySet<number>,
  crowd: number,
): Promise<Document[]> {
  const found = annotations.map(searchable);
  const keyless = annotations.map(({ id, modified }, at) => ({
    ...entryOf(found[at] as Searchable, id),
    modified,
  }));
  const added = await addEntries(entries, keyless, taken, crowd);
  return added.map(({ n, terms }, at) => ({ n, terms, texts: found[at]?.texts ?? [] }));
}

async function addAll(
  entries: Table<Entry, number>,
  annotations: readonly Annotation[],
  taken: ReadonlySet<number>,
): Promise<Document[]> {
  const documents: Document[][] = [];
  const crowd = annotations.length;
  for (let at = 0; at < crowd; at += AT_ONCE)
    documents.push(await addSome(entries, annotations.slice(at, at + AT_ONCE), taken, crowd));
  return documents.flat();
}

async function writeEntries(tables: WrittenTables, changes: readonly Change[]): Promise<void> {
  const replaced = changes.filter(({ before }) => before).map(({ id }) => id);
  const present = changes.map(({ after }) => after).filter((after) => after !== undefined);
  const [gone, dropped] = await Promise.all([
    isIndexed(tables) ? goneKeys(tables) : new Set<number>(),
    dropEntries(tables.entries, replaced),
  ]);
  // A key that was let go of just now still stands in the index of words.
  const taken = new Set([...gone, ...dropped]);
  const documents = await addAll(tables.entries, present, taken);
  if (isIndexed(tables)) await writeWords(tables, documents, dropped);
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
    writeEntries(tables, changes),
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
