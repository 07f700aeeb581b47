import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { parseQuery } from '../../../lib/query/index.ts';
import {
  AnnotationStore,
  Database,
  isNewerDatabase,
  NewerDatabase,
  salvage,
  salvagedRecords,
} from '../../../lib/store/index.ts';
import { SCHEMA_VERSION } from '../../../lib/store/database.ts';
import { loadFixture, readFixture } from './load-fixture.ts';

const NAME = 'upgrade';
const [FIRST, REVISED, DAMAGED, TRASHED] = [1, 2, 3, 4].map(
  (n) => `00000000-0000-4000-8000-00000000000${n}`,
) as [string, string, string, string];

let db: Database | undefined;
afterEach(async () => {
  db?.close();
  db = undefined;
  await Dexie.delete(NAME);
});

function open(): AnnotationStore {
  db = new Database(NAME);
  return new AnnotationStore(db);
}

/** What of the fixtures every version has: three annotations, one of them damaged, a draft, one deleted. */
const SAME = readFixture(2).tables;

describe.each([1, 2, 3, 4])('a database of version %i', (version) => {
  it('is opened with all that was in it', async () => {
    await loadFixture(NAME, readFixture(version));
    const store = open();
    const { annotations = [], drafts, trash } = SAME;
    expect(await store.get(FIRST)).toEqual(annotations[0]);
    expect(await store.get(REVISED)).toEqual(annotations[1]);
    expect(await store.trashed(TRASHED)).toEqual(trash?.[0]);
    expect(await db?.drafts.toArray()).toEqual(drafts);
    expect(await db?.names.toArray()).toHaveLength(version > 1 ? 1 : 0);
    expect(await db?.annotations.get(DAMAGED)).toEqual(annotations[2]);
  });

  it('can be searched and counted', async () => {
    await loadFixture(NAME, readFixture(version));
    const store = open();
    const { rows, total } = await store.find(parseQuery('tag:budget million'));
    expect([rows.map(({ id }) => id), total]).toEqual([[REVISED, FIRST], 2]);
    expect(await store.count()).toBe(2);
    expect((await store.historyOf(REVISED)).map(({ what }) => what)).toEqual([
      'created',
      'revised',
    ]);
  });
});

describe.each([1, 2])('a database of version %i, where its upgrade fails', (version) => {
  it('stays as it was, and can be read', async () => {
    const fixture = readFixture(version);
    await loadFixture(NAME, fixture);
    db = new Database(NAME);
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function failing(...args) {
      if (this.name === 'stats') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, args);
    };
    await expect(db.open()).rejects.toThrow('The disk is full.');
    IDBObjectStore.prototype.put = put;
    db.close();
    expect(await salvage(NAME)).toEqual(fixture);
    expect(await open().get(REVISED)).toEqual(fixture.tables.annotations?.[1]);
  });
});

it.each([1, 2, 3])('copies all of version %i that can be read into a backup', async (version) => {
  const fixture = readFixture(version);
  await loadFixture(NAME, fixture);
  const records = (await Array.fromAsync(salvagedRecords(await salvage(NAME)))).flat();
  const kept = records.flatMap((one) => (one.type === 'annotation' ? [one.annotation] : []));
  expect(kept).toEqual(SAME.annotations);
  const others = records.map(({ type }) => type).filter((type) => !/annotation|event/.test(type));
  const since = { 1: [], 2: ['name'], 3: ['name', 'search'] }[version];
  expect(others).toEqual(['trashed', 'draft', ...(since ?? [])]);
});

it('leaves a database of a newer version alone, and says so', async () => {
  const newer = new Dexie(NAME);
  newer.version(SCHEMA_VERSION + 1).stores({ annotations: 'id', more: 'id' });
  await newer.open();
  newer.close();
  await expect(open().count()).rejects.toThrow(new NewerDatabase().message);
  expect(await db?.open().catch(isNewerDatabase)).toBe(true);
});

it('lets go of the database where a newer version wants to upgrade it', async () => {
  const store = open();
  expect(await store.count()).toBe(0);
  const newer = new Dexie(NAME);
  newer.version(SCHEMA_VERSION + 1).stores({ more: 'id' });
  await newer.open();
  newer.close();
  await expect(store.count()).rejects.toThrow(new NewerDatabase().message);
});
