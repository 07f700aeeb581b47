import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../../lib/store/index.ts';
import type { Entry } from '../../../lib/store/entry.ts';
import { readPosting } from '../../../lib/store/read-posting.ts';
import { wordsBetween } from '../../../lib/store/words-between.ts';

const MANY = 2_000;
const WORDS = ['tax', 'taxation', 'taxes', 'taxi'];

let db: Database;
beforeAll(async () => {
  db = new Database('postings');
  const entries = Array.from({ length: MANY }, (_, n) => ({
    n,
    id: String(n),
    terms: [WORDS[n % 4] ?? '', `word${n}`, n % 20 === 0 ? 'unevenly' : 'uneven'],
  }));
  await db.entries.bulkAdd(entries as unknown as Entry[]);
});
afterAll(() => db.delete());

const beginning = (word: string) => ({
  index: 'terms' as const,
  from: word,
  to: `${word}\uffff`,
  isFromOpen: false,
  isToOpen: false,
});

it('tells the different words between two, unless they are too many', async () => {
  expect(await wordsBetween(db, 'taxa', 'tay', 3)).toEqual(['taxation', 'taxes', 'taxi']);
  expect(await wordsBetween(db, 'tax', 'tax\uffff', 3)).toBeUndefined();
  expect(await wordsBetween(db, 'zebra', 'zoo', 3)).toEqual([]);
});

it('reads a beginning that many have word by word, in order, as far as it is asked to', async () => {
  const { keys, completeTo } = await readPosting(db, beginning('tax'), 1_600);
  expect(keys).toEqual(Array.from({ length: completeTo + 1 }, (_, n) => n));
  expect(completeTo).toBeGreaterThan(1_500);
  const all = await readPosting(db, beginning('tax'), MANY + 1);
  expect([all.keys.length, all.completeTo]).toEqual([MANY, Infinity]);
});

it('goes on where a beginning was read before, as if it were read anew', async () => {
  const before = await readPosting(db, beginning('tax'), 200);
  expect(before.keys.length).toBeLessThan(250);
  const more = await readPosting(db, beginning('tax'), 1_200, before);
  expect(more.completeTo).toBeGreaterThan(1_000);
  expect(more.keys).toEqual(Array.from({ length: more.completeTo + 1 }, (_, n) => n));
  const all = await readPosting(db, beginning('tax'), Infinity, more);
  expect([all.keys.length, all.completeTo]).toEqual([MANY, Infinity]);
});

it('reads of a frequent word more than of rare ones', async () => {
  const { keys, completeTo } = await readPosting(db, beginning('uneven'), 64);
  expect(keys).toEqual(Array.from({ length: completeTo + 1 }, (_, n) => n));
  expect(completeTo).toBeGreaterThan(40);
});

it('says nothing of a beginning that many have in many words', async () => {
  const read = await readPosting(db, beginning('word'), 1_600);
  expect(read).toEqual({ keys: [], completeTo: -Infinity });
});

it('takes no part of a list for the whole, however its limit is divided', async () => {
  const { completeTo } = await readPosting(db, { index: 'terms', keys: WORDS.slice(0, 3) }, 1_000);
  expect(completeTo).toBeLessThan(MANY);
});
