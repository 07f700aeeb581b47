import type { Table } from 'dexie';
import type { Annotation } from '../annotation.ts';
import { isSound } from '../annotation-schema.ts';
import type { FileRecord } from '../formats/file-entry.ts';
import type { Database } from './database.ts';

const BATCH = 500;

/** The rows of a table in the order of their keys, some at a time; those written meanwhile may be missed. */
async function* eachRow<Row>(table: Table<Row, string>): AsyncGenerator<Row[]> {
  const { primKey } = table.schema;
  let last = '';
  for (;;) {
    const rows = await table.where(':id').above(last).limit(BATCH).toArray();
    const final = rows.at(-1);
    if (!final) return;
    yield rows;
    last = (final as Record<string, string>)[String(primKey.keyPath)] ?? '';
  }
}

/** All annotations that can be shown, in the order of their ids. */
export async function* eachAnnotation(db: Database): AsyncGenerator<Annotation[]> {
  for await (const rows of eachRow(db.annotations)) yield rows.filter(isSound);
}

/** Everything the store holds, damaged rows too, as a backup keeps it. */
export async function* eachRecord(db: Database): AsyncGenerator<FileRecord[]> {
  for await (const rows of eachRow(db.annotations))
    yield rows.map((annotation) => ({ type: 'annotation', annotation }));
  for await (const rows of eachRow(db.trash))
    yield rows.map((trashed) => ({ type: 'trashed', trashed }));
  for await (const rows of eachRow(db.drafts))
    yield rows.map((draft) => ({ type: 'draft', draft }));
  for await (const rows of eachRow(db.names)) yield rows.map((name) => ({ type: 'name', name }));
}
