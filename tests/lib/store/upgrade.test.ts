import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
import { type Fixture, loadFixture, readFixture } from './load-fixture.ts';

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

describe.each([1, 2, 3, 4, 5])('a database of version %i', (version) => {
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
    const inARow = await store.find(parseQuery('"in all"'));
    expect(inARow).toMatchObject({ rows: [{ id: REVISED }, { id: FIRST }], total: 2 });
    expect((await store.find(parseQuery('"all in"'))).total).toBe(0);
    expect(await store.count()).toBe(2);
    expect((await store.historyOf(REVISED)).map(({ what }) => what)).toEqual([
      'created',
      'revised',
    ]);
  });
});

describe('an annotation that was damaged after it was written', () => {
  it('does not keep a database from being opened', async () => {
    const { version, tables } = readFixture(3);
    const damaged = tables['annotations']?.map((row) =>
      row['id'] === FIRST ? { id: FIRST, created: row['created'], target: 'gone' } : row,
    );
    await loadFixture(NAME, { version, tables: { ...tables, annotations: damaged ?? [] } });
    const store = open();
    const { rows } = await store.find(parseQuery('tag:budget'));
    expect(rows.map(({ id }) => id)).toEqual([REVISED]);
    expect(await db?.annotations.get(FIRST)).toMatchObject({ target: 'gone' });
  });
});

/** What is made from the annotations can be made again. */
function withoutMade({ version, tables }: Fixture): Fixture {
  const { entries: _, stats: __, ...kept } = tables;
  return { version, tables: kept };
}

describe.each([
  [1, 'stats'],
  [2, 'stats'],
  [3, 'shards'],
  [4, 'shards'],
] as const)('a database of version %i, where its upgrade fails', (version, table) => {
  it('stays as it was, and can be read', async () => {
    const fixture = readFixture(version);
    await loadFixture(NAME, fixture);
    db = new Database(NAME);
    for (const method of ['put', 'add'] as const) {
      const write = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function failing(
        this: IDBObjectStore,
        ...args
      ) {
        if (this.name === table) throw new DOMException('The disk is full.', 'QuotaExceededError');
        return write.apply(this, args);
      });
    }
    await expect(db.open()).rejects.toThrow('The disk is full.');
    vi.restoreAllMocks();
    db.close();
    expect(await salvage(NAME)).toEqual(withoutMade(fixture));
    expect(await open().get(REVISED)).toEqual(SAME.annotations?.[1]);
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
