import type { Table } from 'dexie';
import type { FileRecord } from '../formats/file-entry.ts';
import { asDamaged, eventsIn } from './as-record.ts';
import type { Database, Trashed } from './database.ts';
import { withHistories } from './histories.ts';

const BATCH = 500;

/** The rows of a table in the order of their keys, some at a time; those written meanwhile may be missed. */
async function* eachRow<Row, Key extends string | number>(
  table: Table<Row, Key>,
  before: Key,
): AsyncGenerator<Row[]> {
  const { primKey } = table.schema;
  let last = before;
  for (;;) {
    const rows = await table.where(':id').above(last).limit(BATCH).toArray();
    const final = rows.at(-1);
    if (!final) return;
    yield rows;
    last = (final as Record<string, Key>)[String(primKey.keyPath)] ?? before;
  }
}

async function whole(db: Database, rows: readonly Trashed[]): Promise<Trashed[]> {
  const annotations = rows.map(({ annotation }) => annotation);
  const withAll = await withHistories(db.history, annotations);
  return rows.map((row, at) => ({ ...row, annotation: withAll[at] ?? row.annotation }));
}

async function* eachOther(db: Database): AsyncGenerator<FileRecord[]> {
  for await (const rows of eachRow(db.searches, ''))
    yield rows.map((search) => ({ type: 'search', search }));
  for await (const rows of eachRow(db.pages, ''))
    yield rows.map((page) => ({ type: 'page', page }));
  for await (const rows of eachRow(db.quarantine, -Infinity)) yield rows.map(asDamaged);
}

/** What the reader made, as a backup keeps it; damaged rows too. */
export async function* eachRecord(db: Database): AsyncGenerator<FileRecord[]> {
  // First, so that what brings them back knows what became of an annotation before it meets it.
  for await (const rows of eachRow(db.history, -Infinity)) yield eventsIn(rows);
  for await (const rows of eachRow(db.annotations, '')) {
    const annotations = await withHistories(db.history, rows);
    yield annotations.map((annotation) => ({ type: 'annotation', annotation }));
  }
  for await (const rows of eachRow(db.trash, ''))
    yield (await whole(db, rows)).map((trashed) => ({ type: 'trashed', trashed }));
  for await (const rows of eachRow(db.drafts, ''))
    yield rows.map((draft) => ({ type: 'draft', draft }));
  for await (const rows of eachRow(db.names, ''))
    yield rows.map((name) => ({ type: 'name', name }));
  yield* eachOther(db);
}
