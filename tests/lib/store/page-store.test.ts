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
