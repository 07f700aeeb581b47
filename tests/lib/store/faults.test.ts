import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotationBody } from '../../../lib/annotation.ts';
import { parseQuery } from '../../../lib/query/index.ts';
import { AnnotationStore, Database, TransferStore, Upkeep } from '../../../lib/store/index.ts';
import { madeAnnotation, numbersFrom } from './made-annotations.ts';

const T1 = '2026-01-01T10:00:00.000Z';
const T2 = '2026-01-02T10:00:00.000Z';
const T0 = '2020-01-01T10:00:00.000Z';

const made = (index: number) => madeAnnotation(index, numbersFrom(index + 1));
const body: AnnotationBody = { rating: 'false', note: 'No.', tags: ['a'], evidence: [] };
const request = (index = 1) => {
  const { id, target, claim } = made(index);
  return { id, target, claim, body };
};

let db: Database;
let store: AnnotationStore;
beforeEach(() => {
  db = new Database('faults');
  store = new AnnotationStore(db);
});
afterEach(async () => {
  db.close();
  await db.delete();
});

/** All that is kept, in every table. */
const everything = async () =>
  Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));

/** Fails the write number `nth` of those that follow, as a full disk would. */
function failWrite(nth: number): { end(): void; readonly hasFailed: boolean } {
  const { put, add } = IDBObjectStore.prototype;
  let writes = 0;
  const fail = () => {
    writes += 1;
    if (writes === nth) throw new DOMException('Full.', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = function failingPut(...args) {
    fail();
    return put.apply(this, args);
  };
  IDBObjectStore.prototype.add = function failingAdd(...args) {
    fail();
    return add.apply(this, args);
  };
  return {
    end: () => void Object.assign(IDBObjectStore.prototype, { put, add }),
    get hasFailed() {
      return writes >= nth;
    },
  };
}

describe('a disk that is full', () => {
  it.each([
    ['saving', () => store.save(request(2), 'card', T2)],
    ['revising', () => store.save({ ...request(), body: { ...body, note: 'Yes.' } }, 'card', T2)],
    ['deleting', () => store.removeMany([made(1).id], 'dashboard', T2)],
    ['importing', () => store.putImported([made(1), made(2), made(3)], T2)],
    ['bringing in a file', () => new TransferStore(db, () => T2).put([made(2), made(3)], [])],
  ])('leaves everything as it was, whichever write of %s fails', async (_, write) => {
    await store.save(request(), 'card', T1);
    const before = await everything();
    let outcome = '';
    let failures = 0;
    while (outcome !== 'written') {
      expect(await everything()).toEqual(before);
      const fault = failWrite(failures + 1);
      outcome = await write().then(
        () => (fault.hasFailed ? 'written in spite of a fault' : 'written'),
        (error: Error) => error.name,
      );
      fault.end();
      failures += 1;
      expect(outcome).toMatch(/^written$|QuotaExceeded|BulkError|AbortError/);
    }
    expect(failures).toBeGreaterThan(2);
  });
});

describe('two who edit the same', () => {
  it('keeps of each field the last edit, and loses nothing else', async () => {
    const first = await store.save(request(), 'card', T1);
    const base = first.body;
    await store.save({ ...request(), body: { ...base, note: 'From the card.' }, base }, 'card', T2);
    await store.save(
      { ...request(), body: { ...base, rating: 'true', tags: ['a', 'b'] }, base },
      'dashboard',
      T2,
    );
    await store.save({ ...request(), body: { ...base, tags: ['c'] }, base }, 'popup', T2);
    const kept = await store.get(first.id);
    expect(kept?.body).toEqual({
      rating: 'true',
      note: 'From the card.',
      tags: ['b', 'c'],
      evidence: [],
    });
    expect(kept?.history.map(({ surface }) => surface)).toEqual(['card', 'dashboard', 'popup']);
  });

  it('writes every one of many edits at once', async () => {
    const { id, body: base } = await store.save(request(), 'card', T1);
    const tags = Array.from({ length: 20 }, (_, index) => `tag ${index}`);
    const other = new Database('faults');
    const stores = [store, new AnnotationStore(other)];
    await Promise.all(
      tags.map((tag, index) =>
        stores[index % 2]?.save(
          { ...request(), body: { ...base, tags: ['a', tag] }, base },
          'dashboard',
          T2,
        ),
      ),
    );
    other.close();
    expect((await store.get(id))?.body.tags.toSorted()).toEqual(['a', ...tags].toSorted());
    expect(await store.historyOf(id)).toHaveLength(21);
    expect(await store.count()).toBe(1);
  });
});

describe('a clock that was set back', () => {
  it('never lets an annotation be modified before it was', async () => {
    const { id } = await store.save(request(), 'card', T1);
    await store.reviseMany([id], { rating: 'true' }, 'dashboard', T0);
    const kept = await store.get(id);
    expect(kept).toMatchObject({ created: T1, modified: T1, body: { rating: 'true' } });
    const history = await store.historyOf(id);
    expect(history.map(({ what }) => what)).toEqual(['created', 'revised']);
  });

  it('leaves deleting and bringing back behind what came before', async () => {
    const { id } = await store.save(request(), 'card', T1);
    await store.save({ ...request(), body: { ...body, note: 'Yes.' } }, 'card', T2);
    await store.removeMany([id], 'dashboard', T0);
    await store.restoreMany([id], 'dashboard', T0);
    await store.removeMany([id], 'dashboard', T0);
    await store.save(request(), 'card', T0);
    const told = (await store.historyOf(id)).map(({ what }) => what);
    const back = ['deleted', 'restored'];
    expect(told).toEqual(['created', 'revised', ...back, ...back, 'revised']);
  });
});

describe('imports', () => {
  const revision = { at: T0, surface: 'card' as const, body };

  it('are the same twice as once, and keep histories', async () => {
    const batch = [{ ...made(1), history: [revision] }, made(2)];
    expect(await store.putImported(batch, T1)).toMatchObject({ added: 2, replaced: 0, same: 0 });
    const before = await everything();
    expect(await store.putImported(batch, T2)).toMatchObject({ added: 0, replaced: 0, same: 2 });
    expect(await everything()).toEqual(before);
    expect((await store.get(made(1).id))?.history).toEqual([revision]);
  });

  it('keep what an annotation said before another replaced it', async () => {
    await store.save(request(), 'card', T1);
    await store.putImported([made(1)], T2);
    const kept = await store.get(made(1).id);
    expect(kept?.body).toEqual(made(1).body);
    expect(kept?.history.at(-1)).toMatchObject({ at: T2, surface: 'import', body });
  });

  it('write nothing of a batch with a damaged one in it', async () => {
    const damaged = { ...made(2), body: undefined } as never;
    await expect(store.putImported([made(1), damaged], T1)).rejects.toThrow('damaged');
    expect(await store.count()).toBe(0);
  });
});

describe('many at once', () => {
  const ids = [1, 2, 3].map((index) => made(index).id);
  beforeEach(() => store.putImported([1, 2, 3].map(made), T1));

  it('rates and tags, and gives back what was, for undoing', async () => {
    const change = { rating: 'misleading', addTags: ['new'] } as const;
    const { before, sources } = await store.reviseMany(ids, change, 'dashboard', T2);
    expect(await store.count(parseQuery('rating:misleading tag:new'))).toBe(3);
    expect(sources).toHaveLength(new Set(before.map(({ target }) => target.source)).size);
    const bodies = new Map(before.map((one) => [one.id, one.body]));
    await store.reviseEach(bodies, 'dashboard', T2);
    expect((await store.get(ids[0] ?? ''))?.body).toEqual(made(1).body);
  });

  it('moves to the trash, lists it, brings back, and ends for good', async () => {
    await store.removeMany(ids, 'dashboard', T2);
    expect([await store.count(), (await store.trash()).total]).toEqual([0, 3]);
    await store.restoreMany(ids.slice(0, 1), 'dashboard', T2);
    expect(await store.get(ids[0] ?? '')).toMatchObject({ body: made(1).body });
    expect(await store.purge('all')).toBe(2);
    expect([await store.count(), (await store.trash()).total]).toEqual([1, 0]);
    expect(await store.historyOf(ids[1] ?? '')).toEqual([]);
  });

  it('leaves no word of what is ended for good', async () => {
    const secret = { ...made(1).body, note: 'xyzzy' };
    const says = async () => JSON.stringify(await everything());
    await store.reviseEach(new Map([[ids[0] ?? '', secret]]), 'dashboard', T1);
    expect(await says()).toContain('xyzzy');
    await store.removeMany(ids.slice(0, 1), 'dashboard', T2);
    await store.purge('all');
    expect(await says()).not.toContain('xyzzy');
    expect((await store.find(parseQuery('budget'))).total).toBeGreaterThan(0);
  });

  it('ends for good where there is no room to write the words anew, and the words the next time', async () => {
    await store.removeMany(ids.slice(0, 2), 'dashboard', T2);
    const { add } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'add');
    full.mockImplementation(function failing(this: IDBObjectStore, ...args) {
      if (this.name === 'shards') throw new DOMException('Full.', 'QuotaExceededError');
      return add.apply(this, args);
    });
    expect(await store.purge(ids.slice(0, 1))).toBe(1);
    full.mockRestore();
    expect([(await store.trash()).total, await db.gone.count()]).toEqual([1, 1]);
    expect(await store.purge('all')).toBe(1);
    expect([(await store.trash()).total, await db.gone.count()]).toEqual([0, 0]);
    expect(await store.count(parseQuery('claim'))).toBe(1);
  });

  it('keeps very many of one moment apart, and finds them all', async () => {
    const many = Array.from({ length: 1_500 }, (_, at) => ({ ...made(at + 10), modified: T2 }));
    await store.putImported(many, T2);
    expect(await store.count(parseQuery('claim'))).toBe(1_503);
    await store.reviseMany(
      many.slice(0, 600).map(({ id }) => id),
      { rating: 'true' },
      'dashboard',
      T2,
    );
    expect(await store.count(parseQuery('claim'))).toBe(1_503);
    expect((await db.entries.orderBy('n').primaryKeys()).length).toBe(1_503);
  });

  it('lets others have their turn while it makes very many entries', async () => {
    const { add } = IDBObjectStore.prototype;
    let [all, now, most] = [0, 0, 0];
    IDBObjectStore.prototype.add = function counted(...args) {
      if (this.name === 'entries') {
        all++;
        if (now++ === 0) setImmediate(() => (now = 0));
        most = Math.max(most, now);
      }
      return add.apply(this, args);
    };
    const many = Array.from({ length: 600 }, (_, at) => made(at + 10));
    await store.putImported(many, T2);
    IDBObjectStore.prototype.add = add;
    expect(all).toBeGreaterThanOrEqual(600);
    expect(most).toBeLessThanOrEqual(128);
  });

  it('gives all in batches', async () => {
    const batches: number[] = [];
    for await (const batch of store.each(2)) batches.push(batch.length);
    expect(batches).toEqual([2, 1]);
  });
});

describe('an examination', () => {
  it('sets damaged rows aside as they are, and finds what lists had lost', async () => {
    await store.putImported([1, 2, 3].map(made), T1);
    const damaged = { id: 'x', created: T1, target: 'gone' };
    await db.annotations.put(damaged as never);
    await db.entries.clear();
    const found = await new Upkeep(db).examine(T2);
    expect(found).toEqual({ sound: 3, setAside: 1, inQuarantine: 1, indexedAnew: 3 });
    expect(await db.quarantine.toArray()).toMatchObject([{ key: 'x', row: damaged, found: T2 }]);
    expect((await store.find(parseQuery(''))).total).toBe(3);
    expect(await new Upkeep(db).examine(T2)).toMatchObject({ setAside: 0, indexedAnew: 0 });
  });

  it.each(['segmentKeys', 'shards'] as const)(
    'makes the words anew that %s lost',
    async (table) => {
      await store.putImported([1, 2, 3].map(made), T1);
      await db[table].clear();
      await new Upkeep(db).examine(T2);
      expect((await store.find(parseQuery('claim'))).total).toBe(3);
    },
  );
});

describe('the reminder of a backup', () => {
  it('comes after 25 changes without one, and not before the reader wants it', async () => {
    const upkeep = new Upkeep(db);
    await store.putImported(
      Array.from({ length: 24 }, (_, index) => made(index)),
      T1,
    );
    expect(await upkeep.isBackupDue(T1)).toBe(false);
    await store.removeMany([made(1).id], 'dashboard', T1);
    expect(await upkeep.sinceBackup()).toBe(25);
    expect(await upkeep.isBackupDue(T1)).toBe(true);
    await upkeep.remindLater(T2);
    expect(await upkeep.isBackupDue(T1)).toBe(false);
    expect(await upkeep.isBackupDue(T2)).toBe(true);
  });

  it('counts what was written while the backup was', async () => {
    const upkeep = new Upkeep(db);
    await store.putImported([made(0)], T1);
    const upTo = await upkeep.latest();
    await store.putImported([made(1)], T1);
    await upkeep.noteBackup(T2, upTo);
    expect(await upkeep.sinceBackup()).toBe(1);
    expect(await upkeep.backup()).toEqual({ last: T2, upTo });
  });
});
