import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotation.ts';
import { matches, parseQuery } from '../../../lib/query/index.ts';
import { AnnotationStore, Database, type SortField } from '../../../lib/store/index.ts';
import { madeAnnotation, numbersFrom } from './made-annotations.ts';

/** Frequent words are in more than the store reads from one place of an index at this size. */
const MANY = 900;

const QUERIES = [
  '',
  'bud',
  'budget tax',
  '"budget tax"',
  '"budget budget ta',
  '"story 7" -"budget tax"',
  'budget tax users growth',
  '-budget tax said',
  'b rating:false',
  '-budget',
  'müller -tax',
  'rating:false',
  'rating:false,mixed kind:money',
  'site:site1.example bud',
  'tag:"to follow"',
  'tag:budget,economie -rating:true',
  'claimant:smith',
  'claimant:"zoe mu"',
  'before:2025-06',
  'after:2025-06 vote',
  'value:>500',
  'value:<=20',
  'value:250..260',
  'value:99.3',
  'value:>900% -kind:date',
  'zebra',
  'c 7',
  'claim said',
];

let db: Database;
let store: AnnotationStore;
let all: Annotation[];

beforeAll(async () => {
  db = new Database('find');
  store = new AnnotationStore(db);
  const next = numbersFrom(7);
  all = Array.from({ length: MANY }, (_, index) => madeAnnotation(index, next));
  await store.putImported(all, '2026-01-01T00:00:00.000Z');
}, 60_000);
afterAll(() => db.delete());

const matching = (query: string) => all.filter((one) => matches(parseQuery(query), one));
const idsOf = (rows: readonly Annotation[]) => rows.map(({ id }) => id);
const newestFirst = (rows: readonly Annotation[]) =>
  rows.toSorted((a, b) => (a.modified < b.modified ? 1 : -1));

describe('find', () => {
  it.each(QUERIES)('gives the newest of “%s”, as reading all would', async (text) => {
    const expected = idsOf(newestFirst(matching(text)));
    const found = await store.find(parseQuery(text), { limit: 30 });
    expect(idsOf(found.rows)).toEqual(expected.slice(0, 30));
    const least = found.isTotalExact ? expected.length : 0;
    expect(found.total).toBeGreaterThanOrEqual(least);
    expect(found.total).toBeLessThanOrEqual(expected.length);
    const second = await store.find(parseQuery(text), { offset: 30, limit: 30 });
    expect(idsOf(second.rows)).toEqual(expected.slice(30, 60));
  });

  it.each(QUERIES)('counts “%s” to the end', async (text) => {
    expect(await store.count(parseQuery(text))).toBe(matching(text).length);
  });

  it.each([
    ['created', 'ascending', ({ created }: Annotation) => created],
    ['created', 'descending', ({ created }: Annotation) => created],
    ['kind', 'ascending', ({ claim }: Annotation) => claim.kind],
    ['site', 'descending', ({ target }: Annotation) => new URL(target.source).host],
  ] as const)('sorts by %s, %s', async (sort, direction, key) => {
    for (const text of ['', 'budget', 'zoo rating:false']) {
      const keys = matching(text).map(key).sort();
      const expected = direction === 'ascending' ? keys : keys.toReversed();
      const { rows } = await store.find(parseQuery(text), { sort, direction, limit: 40 });
      expect(rows.map(key)).toEqual(expected.slice(0, 40));
    }
  });

  it.each([
    ['value', 'descending'],
    ['value', 'ascending'],
    ['claimant', 'ascending'],
  ] as [SortField, 'ascending'][])('puts what has no %s last, %s', async (sort, direction) => {
    for (const text of ['', 'rating:false zoo']) {
      const { rows, total } = await store.find(parseQuery(text), { sort, direction, limit: MANY });
      expect(total).toBe(matching(text).length);
      const has = rows.map(({ claim }) => claim[sort as 'value' | 'claimant'] !== undefined);
      expect(has).toEqual(has.toSorted((a, b) => Number(b) - Number(a)));
      expect(new Set(idsOf(rows))).toEqual(new Set(idsOf(matching(text))));
    }
  });

  it('gives each once, page by page, whichever way a page is found', async () => {
    for (const direction of ['ascending', 'descending'] as const)
      for (const text of ['', 'budget', 'budget rating:false -zoo']) {
        const pages = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((page) =>
          store.find(parseQuery(text), { sort: 'kind', direction, offset: page * 101, limit: 101 }),
        );
        const ids = (await Promise.all(pages)).flatMap(({ rows }) => idsOf(rows));
        expect(ids.toSorted()).toEqual(idsOf(matching(text)).toSorted());
      }
  });

  it('finds words in a row where entries do not have their order yet', async () => {
    const entries = await db.entries.toArray();
    const earlier = structuredClone(entries);
    for (const entry of earlier) delete entry.order;
    await db.entries.bulkPut(earlier);
    for (const text of ['"budget tax"', '"budget budget ta', '-"budget tax" "claim 7"']) {
      const { rows } = await store.find(parseQuery(text), { limit: MANY });
      expect(idsOf(rows)).toEqual(idsOf(newestFirst(matching(text))));
    }
    await db.entries.bulkPut(entries);
  });

  it('ends when it is told to', async () => {
    const ended = AbortSignal.abort();
    await expect(store.find(parseQuery('bud'), {}, ended)).rejects.toThrow('abort');
  });
});

describe('facets', () => {
  it.each(['', 'budget', 'rating:false'])(
    'counts what those of “%s” have in common',
    async (text) => {
      const facets = await store.facets(parseQuery(text));
      const found = matching(text);
      const ofFalse = found.filter(({ body }) => body.rating === 'false').length;
      expect(facets.rating.find(({ value }) => value === 'false')?.count).toBe(ofFalse);
      const tagged = found.filter(({ body }) => body.tags.includes('Économie')).length;
      expect(facets.tag.find(({ value }) => value === 'Économie')?.count).toBe(tagged);
      const bySmith = found.filter(({ claim }) => claim.claimant === 'Ann Smith').length;
      expect(facets.claimant.find(({ value }) => value === 'Ann Smith')?.count).toBe(bySmith);
      expect(facets.isExact).toBe(true);
    },
  );
});
