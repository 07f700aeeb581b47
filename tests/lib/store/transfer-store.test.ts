import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { reviseAnnotation } from '../../../lib/annotation.ts';
import { writeBackup } from '../../../lib/formats/backup/write-backup.ts';
import { readFile } from '../../../lib/formats/read-file.ts';
import { planImport } from '../../../lib/import/plan-import.ts';
import { emptyReceipt, runImport } from '../../../lib/import/run-import.ts';
import { undoImport } from '../../../lib/import/undo-import.ts';
import { EVERYWHERE, keepName } from '../../../lib/reader-name.ts';
import { Database, eachRecord, TransferStore } from '../../../lib/store/index.ts';
import { bytesOf, NOW, PLAIN, RICH, textFrom } from '../formats/sample-record.ts';

const LATER = '2026-03-01T00:00:00.000Z';
const options = {
  signal: new AbortController().signal,
  onProgress: () => {},
  pause: async () => {},
};

let here: Database;
let there: Database;

beforeEach(() => {
  here = new Database('here');
  there = new Database('there');
});
afterEach(async () => {
  await here.delete();
  await there.delete();
});

/** Every row of every table. */
async function rowsOf(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

async function fill(db: Database): Promise<void> {
  const many = Array.from({ length: 600 }, (_, at) => {
    const one = structuredClone(at % 2 === 0 ? RICH : PLAIN);
    one.id = `0b8f6f3e-2f0d-4d61-8c58-${String(at).padStart(12, '0')}`;
    one.target.source = `https://news.example/${at}`;
    return one;
  });
  await db.annotations.bulkPut(many);
  await db.trash.put({ id: RICH.id, deleted: NOW, annotation: RICH });
  await db.drafts.put({ key: 'k', source: PLAIN.target.source, body: RICH.body, modified: NOW });
  const name = { kind: 'known' as const, name: 'Ida Brønsted', source: EVERYWHERE };
  await db.names.put(keepName(PLAIN.id, name, NOW));
}

const backupOf = (db: Database) => textFrom(writeBackup(eachRecord(db), NOW));
const plan = async (db: Database, file: string) =>
  planImport(await readFile(bytesOf(file, 10_000)), new TransferStore(db), options);

async function bring(db: Database, file: string) {
  const receipt = emptyReceipt();
  const choices = { rest: 'theirs', own: new Map() } as const;
  const read = await readFile(bytesOf(file, 10_000));
  await runImport(read, new TransferStore(db), choices, receipt, LATER, options);
  return receipt;
}

it('gives on a new machine the same database, row by row', async () => {
  await fill(here);
  const file = await backupOf(here);
  expect(await plan(there, file)).toMatchObject({ counts: { new: 600 }, others: { new: 3 } });
  expect(await there.annotations.count()).toBe(0);
  await bring(there, file);
  expect(await rowsOf(there)).toEqual(await rowsOf(here));
});

it('brings twice what it brings once', async () => {
  await fill(here);
  const file = await backupOf(here);
  await bring(there, file);
  expect(await plan(there, file)).toMatchObject({
    counts: { new: 0, same: 600, conflict: 0 },
    others: { new: 0, there: 3 },
  });
  const receipt = await bring(there, file);
  expect(receipt).toEqual(emptyReceipt());
  expect(await rowsOf(there)).toEqual(await rowsOf(here));
});

it('is taken back to what was there', async () => {
  await fill(here);
  const kept = reviseAnnotation(RICH, { ...RICH, body: PLAIN.body }, 'card', NOW);
  await there.annotations.put({ ...kept, id: PLAIN.id });
  const before = await rowsOf(there);
  await here.annotations.put(
    reviseAnnotation(RICH, { ...RICH, body: { ...RICH.body, note: 'x' } }, 'card', NOW),
  );
  await here.trash.clear();
  const receipt = await bring(there, await backupOf(here));
  expect(receipt.former).toHaveLength(1);
  expect((await there.annotations.get(PLAIN.id))?.body.note).toBe('x');
  expect(await undoImport(receipt, new TransferStore(there), LATER)).toBe(0);
  expect(await rowsOf(there)).toEqual(before);
});

it('takes what it brings back out of the trash', async () => {
  await here.annotations.put(RICH);
  await there.trash.put({ id: RICH.id, deleted: NOW, annotation: RICH });
  await bring(there, await backupOf(here));
  expect(await rowsOf(there)).toMatchObject({ annotations: [RICH], trash: [] });
});
