import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  EVERYWHERE,
  keepName,
  NAME_LIMIT,
  type NameStatement,
  type ReaderName,
} from '../../../lib/reader-name.ts';
import { Database, NameStore } from '../../../lib/store/index.ts';

const PAGE = 'https://news.example/story';
const NOW = '2026-01-01T10:00:00.000Z';

function named(id: string, more: Partial<NameStatement> = {}): ReaderName {
  return keepName(id, { kind: 'accepted', name: 'Altamn', source: EVERYWHERE, ...more }, NOW);
}

let db: Database;
let store: NameStore;

beforeEach(() => {
  db = new Database('test-names');
  store = new NameStore(db);
});
afterEach(() => db.delete());

it('gives a page its own names and those that hold everywhere', async () => {
  const names = [
    named('a'),
    named('b', { source: PAGE, name: 'Smiht' }),
    named('c', { source: `${PAGE}/2`, name: 'Joens' }),
    named('d', { kind: 'known', name: 'Ida Brønsted' }),
  ];
  await store.add(names);
  expect((await store.namesFor(PAGE)).map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'd']);
  expect(await store.all()).toHaveLength(4);
});

describe('add', () => {
  it('leaves a name that is there as it is, in whatever letters and however often', async () => {
    await store.add([named('a')]);
    await store.add([named('b', { name: 'ALTAMN' }), named('a')]);
    await store.add([named('c', { name: 'Smiht' }), named('d', { name: 'smiht' })]);
    expect((await store.all()).map(({ name }) => name)).toEqual(['Altamn', 'smiht']);
    expect(await store.get('b')).toBeUndefined();
  });

  it('keeps the same spelling on two pages, and as known', async () => {
    await store.add([named('a'), named('b', { source: PAGE }), named('c', { kind: 'known' })]);
    expect(await store.all()).toHaveLength(3);
  });

  it('keeps all or nothing where they are too many', async () => {
    await store.add([named('first')]);
    const many = Array.from({ length: NAME_LIMIT.entries }, (_, at) =>
      named(`id ${at}`, { name: `Ida ${at}` }),
    );
    await expect(store.add(many)).rejects.toMatchObject({ why: 'full' });
    expect(await store.all()).toEqual([named('first')]);
    await store.add(many.slice(1));
    expect(await store.all()).toHaveLength(NAME_LIMIT.entries);
  });

  it('loses none of two that come at the same time', async () => {
    await Promise.all([store.add([named('a')]), store.add([named('b', { name: 'Smiht' })])]);
    expect(await store.all()).toHaveLength(2);
  });
});

describe('revise', () => {
  it('replaces a name, and brings back one that was removed meanwhile', async () => {
    await store.add([named('a')]);
    await store.revise(named('a', { name: 'Altmann' }));
    expect(await store.all()).toEqual([named('a', { name: 'Altmann' })]);
    await store.remove(['a']);
    await store.revise(named('a'));
    expect(await store.all()).toEqual([named('a')]);
  });

  it('refuses a name that is there already', async () => {
    await store.add([named('a'), named('b', { name: 'Smiht' })]);
    await expect(store.revise(named('b'))).rejects.toMatchObject({ why: 'taken' });
    expect((await store.get('b'))?.name).toBe('Smiht');
  });
});

it('removes names and gives those that were there', async () => {
  await store.add([named('a'), named('b', { name: 'Smiht' })]);
  expect(await store.remove(['b', 'unknown'])).toEqual([named('b', { name: 'Smiht' })]);
  expect(await store.remove(['b'])).toEqual([]);
  expect(await store.all()).toEqual([named('a')]);
});

it('opens a database of the version before, with all it holds', async () => {
  const { Dexie } = await import('dexie');
  const before = new Dexie('test-upgrade');
  before.version(1).stores({
    annotations: 'id, target.source, created',
    drafts: 'key, source',
    trash: 'id, deleted',
  });
  await before.table('drafts').add({ key: 'k', source: PAGE });
  before.close();
  const now = new Database('test-upgrade');
  await new NameStore(now).add([named('a')]);
  expect(await now.drafts.count()).toBe(1);
  expect(await now.names.count()).toBe(1);
  await now.delete();
});
