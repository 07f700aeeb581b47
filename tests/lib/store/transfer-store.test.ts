import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Annotation, reviseAnnotation } from '../../../lib/annotation.ts';
import { writeBackup } from '../../../lib/formats/backup/write-backup.ts';
import { readFile } from '../../../lib/formats/read-file.ts';
import { planImport } from '../../../lib/import/plan-import.ts';
import { emptyReceipt, runImport } from '../../../lib/import/run-import.ts';
import { undoImport } from '../../../lib/import/undo-import.ts';
import { EVERYWHERE, keepName } from '../../../lib/reader-name.ts';
import {
  AnnotationStore,
  Database,
  eachRecord,
  salvage,
  salvagedRecords,
  SavedSearches,
  TransferStore,
} from '../../../lib/store/index.ts';
import { WORD_TABLES } from '../../../lib/store/words/index.ts';
import { bytesOf, NOW, PLAIN, RICH, textFrom } from '../formats/sample-record.ts';
import { indexedWords } from './indexed-words.ts';
import { madeAnnotation, numbersFrom } from './made-annotations.ts';

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

/** The same text whatever the order of the fields. */
function inOrder(_key: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? Object.fromEntries(Object.entries(value).toSorted()) : value;
}

/** Running numbers and places in an order are another machine’s own. */
function withoutNumber(row: object): object {
  const { n: _, ...rest } = row as { n?: number };
  return rest;
}

/** What of a database is compared otherwise: its own backups are its own, and the index of words lies as it was written. */
const OTHERWISE = new Set(['state', ...Object.keys(WORD_TABLES)]);

/** All rows of all tables, and by which words each annotation is found where. */
async function rowsOf(db: Database) {
  const tables = db.tables.filter(({ name }) => !OTHERWISE.has(name));
  const rows = tables.map(async (table) => {
    const texts = (await table.toArray()).map((row) => JSON.stringify(withoutNumber(row), inOrder));
    return [table.name, texts.toSorted()] as const;
  });
  const words = [...(await indexedWords(db)).values()].map((ofOne) => ofOne.join(' '));
  return { ...Object.fromEntries(await Promise.all(rows)), words: words.toSorted() };
}

async function fill(db: Database): Promise<void> {
  const many = Array.from({ length: 520 }, (_, at) => {
    const one = structuredClone(at % 2 === 0 ? RICH : PLAIN);
    one.id = `0b8f6f3e-2f0d-4d61-8c58-${String(at).padStart(12, '0')}`;
    one.target.source = `https://news.example/${at}`;
    return one;
  });
  const name = keepName(PLAIN.id, { kind: 'known', name: 'Ida Brønsted', source: EVERYWHERE }, NOW);
  const draft = { key: 'k', source: PLAIN.target.source, body: RICH.body, modified: NOW };
  await new TransferStore(db, () => NOW).put(many, [
    { type: 'trashed', trashed: { id: RICH.id, deleted: NOW, annotation: RICH } },
    { type: 'draft', draft },
    { type: 'name', name },
  ]);
  await live(db);
}

/** What comes together as one works: revisions, a deletion taken back, searches, pages, a damaged row. */
async function live(db: Database): Promise<void> {
  const store = new AnnotationStore(db);
  const { id, target, claim, body } = { ...PLAIN, id: RICH.id.replace(/.$/, '0') };
  await store.save({ id, target, claim, body }, 'card', NOW);
  await store.save({ id, target, claim, body: { ...body, note: 'More.' } }, 'sidepanel', LATER);
  await store.removeMany([id], 'dashboard', LATER);
  await store.restoreMany([id], 'dashboard', LATER);
  const created = NOW;
  await new SavedSearches(db).put({ id: PLAIN.id, name: 'Mine', query: 'rating:false', created });
  const site = 'news.example';
  await db.pages.put({ source: target.source, title: 'A story', site, seen: NOW });
  const row = { id: 'x', body: null };
  const damaged = { table: 'annotations', key: 'x', row, found: NOW, problem: 'damaged' } as const;
  await db.quarantine.add(damaged as never);
}

const backupOf = (db: Database) => textFrom(writeBackup(eachRecord(db), NOW));
const plan = async (db: Database, file: string) =>
  planImport(await readFile(bytesOf(file, 10_000)), new TransferStore(db, () => LATER), options);

async function bring(db: Database, file: string) {
  const receipt = emptyReceipt();
  const choices = { rest: 'theirs', own: new Map() } as const;
  const read = await readFile(bytesOf(file, 10_000));
  await runImport(read, new TransferStore(db, () => LATER), choices, receipt, LATER, options);
  return receipt;
}

vi.setConfig({ testTimeout: 30_000 });

it('gives on a new machine the same database, row by row', async () => {
  await fill(here);
  const file = await backupOf(here);
  expect(await plan(there, file)).toMatchObject({ counts: { new: 521 }, others: { new: 6 } });
  expect(await there.annotations.count()).toBe(0);
  await bring(there, file);
  expect(await rowsOf(there)).toEqual(await rowsOf(here));
});

it('gives the same from a copy that was salvaged', async () => {
  await fill(here);
  const file = await textFrom(writeBackup(salvagedRecords(await salvage('here')), NOW));
  await bring(there, file);
  expect(await rowsOf(there)).toEqual(await rowsOf(here));
});

it('brings twice what it brings once', async () => {
  await fill(here);
  const file = await backupOf(here);
  await bring(there, file);
  expect(await plan(there, file)).toMatchObject({
    counts: { new: 0, same: 521, conflict: 0 },
    others: { new: 0, there: 6 },
  });
  const receipt = await bring(there, file);
  expect(receipt).toEqual(emptyReceipt());
  expect(await rowsOf(there)).toEqual(await rowsOf(here));
});

it('is taken back to what was there', async () => {
  const say = (note: string) =>
    reviseAnnotation(RICH, { ...RICH, body: { ...RICH.body, note } }, 'card', NOW);
  const store = new TransferStore(there, () => LATER);
  await store.put([{ ...say('mine'), id: PLAIN.id }], []);
  const before = await there.annotations.toArray();
  await fill(here);
  await here.trash.clear();
  await new TransferStore(here, () => NOW).put([say('theirs')], []);
  const receipt = await bring(there, await backupOf(here));
  expect(receipt.former).toHaveLength(1);
  expect((await there.annotations.get(PLAIN.id))?.body.note).toBe('theirs');
  expect(await undoImport(receipt, store, LATER)).toBe(0);
  expect(await there.annotations.toArray()).toEqual(before);
  expect(await there.names.count()).toBe(0);
});

it('is taken back batch by batch, and all of its words at the end', async () => {
  const many = Array.from({ length: 40 }, (_, at) => madeAnnotation(at, numbersFrom(at + 1)));
  const [stays, ...brought] = many as [Annotation, ...Annotation[]];
  const store = new TransferStore(there, () => LATER);
  const receipt = { ...emptyReceipt(), entry: 0 };
  await store.put([stays, ...brought], []);
  for (const { id, modified } of brought) {
    receipt.added.push(id);
    receipt.modified.push(Date.parse(modified));
  }
  const [first] = brought;
  await store.takeBack([first?.id ?? ''], [], { entry: 0, trashed: [] });
  expect(await there.gone.count()).toBe(1);
  await undoImport(receipt, store, LATER);
  expect([...(await indexedWords(there)).keys()]).toHaveLength(1);
  const kept = await there.segmentKeys.toArray();
  expect([kept.flatMap(({ keys }) => [...keys]).length, await there.gone.count()]).toEqual([1, 0]);
}, 20_000);

it('takes what it brings back out of the trash', async () => {
  const trashed = { id: RICH.id, deleted: NOW, annotation: RICH };
  await new TransferStore(here, () => NOW).put([RICH], []);
  await new TransferStore(there, () => NOW).put([], [{ type: 'trashed', trashed }]);
  const before = await rowsOf(there);
  const receipt = await bring(there, await backupOf(here));
  expect(await there.trash.count()).toBe(0);
  expect((await there.annotations.get(RICH.id))?.body).toEqual(RICH.body);
  // And back into it, with the history it had.
  expect(await undoImport(receipt, new TransferStore(there, () => LATER), LATER)).toBe(0);
  expect(await there.annotations.count()).toBe(0);
  expect(await rowsOf(there)).toEqual(before);
});

it('looks through what was set aside once, however many damaged rows a file holds', async () => {
  const damaged = ['x', 'y', 'z'].map((key) => ({
    type: 'damaged' as const,
    damaged: { table: 'annotations' as const, key, row: {}, found: NOW, problem: 'damaged' },
  }));
  await here.quarantine.bulkAdd(damaged.slice(0, 2).map((one) => one.damaged as never));
  const reading = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
  const store = new TransferStore(here, () => NOW);
  expect(await store.areThere(damaged)).toEqual([true, true, false]);
  expect(reading).toHaveBeenCalledOnce();
  reading.mockRestore();
});
