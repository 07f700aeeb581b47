import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addEntries, type Keyless } from '../../../lib/store/add-entries.ts';
import { Database } from '../../../lib/store/index.ts';

const MOMENT = '2026-01-01T00:00:00.000Z';
/** Keys to a millisecond. */
const SLOTS = 4_096;

let db: Database;
beforeEach(() => void (db = new Database('add-entries')));
afterEach(() => db.delete());

const keyless = (id: string) => ({ id, modified: MOMENT, terms: [] }) as unknown as Keyless;

it('finds a free key where all of the milliseconds around are taken', async () => {
  const around = 4 * SLOTS;
  const first = -Date.parse(MOMENT) * SLOTS - around / 2;
  const taken = new Set(Array.from({ length: around }, (_, at) => first + at));
  const [entry] = await addEntries(db.entries, [keyless('a')], taken);
  expect(taken.has(entry?.n ?? first)).toBe(false);
});

it('tries no other key where the transaction was ended, and tells of that', async () => {
  await db.open();
  const { add } = IDBObjectStore.prototype;
  const adding = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function ending(
    this: IDBObjectStore,
    ...args
  ) {
    const request = add.apply(this, args);
    this.transaction.abort();
    return request;
  });
  const written = db.transaction('rw', db.entries, () =>
    addEntries(db.entries, [keyless('a')], new Set()),
  );
  const { name } = (await Promise.resolve(written).catch((error: Error) => error)) as Error;
  const tries = adding.mock.calls.length;
  adding.mockRestore();
  expect([name, tries]).toEqual(['BulkError', 1]);
});

it('is seldom refused a key, though very many of one moment are added', async () => {
  const adding = vi.spyOn(IDBObjectStore.prototype, 'add');
  const many = Array.from({ length: 3_000 }, (_, at) => keyless(`${at}`));
  await db.transaction('rw', db.entries, () => addEntries(db.entries, many, new Set()));
  const tries = adding.mock.calls.length;
  adding.mockRestore();
  expect(await db.entries.count()).toBe(3_000);
  expect(tries).toBeLessThan(3_900);
});
