import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SeenPage } from '../../../lib/annotation-schema.ts';
import { AnnotationStore, Database, PageStore } from '../../../lib/store/index.ts';
import { madeAnnotation, numbersFrom } from './made-annotations.ts';

const ONE = madeAnnotation(1, numbersFrom(1));
const { source } = ONE.target;
const [EARLY, LATE] = ['2026-01-02T10:00:00.000Z', '2026-01-05T10:00:00.000Z'];

const seenWith = (sentence?: string): SeenPage => ({
  source,
  title: 'Story 1',
  corrections: sentence === undefined ? [] : [{ id: ONE.id, sentence }],
});

let db: Database;
let pages: PageStore;
let annotations: AnnotationStore;

beforeEach(() => {
  db = new Database('pages');
  pages = new PageStore(db);
  annotations = new AnnotationStore(db);
});
afterEach(() => db.delete());

it('keeps what a page says instead, with the time when it was first seen so', async () => {
  await pages.saw(seenWith('It cost $6 million.'), EARLY);
  await pages.saw(seenWith('It cost $6 million.'), LATE);
  const correction = { sentence: 'It cost $6 million.', seen: EARLY };
  expect(await annotations.correctionOf(ONE)).toEqual(correction);
  expect((await db.pages.get(source))?.seen).toBe(EARLY);
  await pages.saw(seenWith('It cost $7 million.'), LATE);
  expect(await annotations.correctionOf(ONE)).toEqual({
    sentence: 'It cost $7 million.',
    seen: LATE,
  });
});

it('forgets it where the page takes it back, or the reader has rated what it says now', async () => {
  await pages.saw(seenWith('It cost $6 million.'), EARLY);
  const { captured } = ONE.target;
  const target = { ...ONE.target, captured: { ...captured, sentence: 'It cost $6 million.' } };
  expect(await annotations.correctionOf({ ...ONE, target })).toBeUndefined();
  await pages.saw(seenWith(), LATE);
  expect(await annotations.correctionOf(ONE)).toBeUndefined();
});

const PARTS = ['0000000a', '0000000b', '0000000c'];

it('finds pages with annotations that share a part of a fingerprint', async () => {
  await pages.remember(source, 'Story 1', PARTS, EARLY);
  expect(await pages.alike('https://elsewhere.example/a', ['0000000c', '0000000d'])).toEqual([]);
  await db.annotations.put(ONE);
  const [found] = await pages.alike('https://elsewhere.example/a', ['0000000c', '0000000d']);
  expect(found).toMatchObject({ source, title: 'Story 1', count: 1, fingerprint: PARTS });
  expect(await pages.alike('https://elsewhere.example/a', ['0000000d'])).toEqual([]);
  expect(await pages.alike(source, PARTS)).toEqual([]);
});

it('keeps both what a page says instead and by what it is known', async () => {
  await pages.saw(seenWith('It cost $6 million.'), EARLY);
  await pages.remember(source, 'Story 1', PARTS, LATE);
  await pages.saw(seenWith('It cost $7 million.'), LATE);
  expect(await db.pages.get(source)).toMatchObject({ fingerprint: PARTS, seen: LATE });
  expect(await annotations.correctionOf(ONE)).toMatchObject({ sentence: 'It cost $7 million.' });
});

it('moves annotations to another page, and keeps in their histories where they were', async () => {
  const { id, target, claim, body } = ONE;
  await annotations.save({ id, target, claim, body }, 'card', EARLY);
  const to = 'https://site.example/moved';
  expect(await annotations.move(source, to, 'popup', LATE)).toBe(1);
  expect(await annotations.annotationsOf(source)).toEqual([]);
  const [moved] = await annotations.annotationsOf(to);
  expect(moved).toMatchObject({ id, body, target: { source: to, selector: target.selector } });
  expect((await annotations.historyOf(id)).at(-1)).toMatchObject({
    surface: 'popup',
    what: 'revised',
    before: { target: { source } },
  });
});
