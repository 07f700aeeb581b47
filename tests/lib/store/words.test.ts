import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../../lib/store/index.ts';
import {
  addDocuments,
  type Document,
  forget,
  goneKeys,
  readWords,
  removeDocuments,
  type WordPosting,
  wordTables,
} from '../../../lib/store/words/index.ts';
import { indexedWords } from './indexed-words.ts';
import { numbersFrom } from './made-annotations.ts';

let db: Database;
let next: () => number;
let there: Map<number, Document>;
beforeEach(() => {
  db = new Database('words');
  next = numbersFrom(11);
  there = new Map();
});
afterEach(() => db.delete());

const below = (end: number): number => Math.floor(next() * end);

/** Of the n-th word there is a n-th as much, as in a language; several begin alike. */
const word = (): string => `${'abc'[below(3)]}${Math.floor(300 ** next()).toString(36)}`;

/** @param n its key; the words are made by chance */
function document(n: number): Document {
  const texts = Array.from({ length: 1 + below(4) }, () => Array.from({ length: below(9) }, word));
  return { n, texts, terms: [...new Set([...texts.flat(), `#${word()}`])] };
}

const write = <Answer>(work: () => Promise<Answer>): Promise<Answer> =>
  Promise.resolve(db.transaction('rw', wordTables(db), async () => work()));

async function add(count: number): Promise<void> {
  const fresh = new Set<number>();
  while (fresh.size < count) fresh.add(-below(1e9));
  const documents = [...fresh].filter((n) => !there.has(n)).map(document);
  await write(() => addDocuments(db, documents));
  for (const one of documents) there.set(one.n, one);
}

async function remove(count: number): Promise<void> {
  const keys = [...there.keys()].filter(() => next() < count / there.size);
  for (const key of keys) there.delete(key);
  await write(() => removeDocuments(db, keys, there.size));
}

const isInRow = (words: readonly string[], row: readonly string[], isPrefix: boolean): boolean =>
  words.some((_, at) =>
    row.every((one, i) =>
      isPrefix && i === row.length - 1 ? words[at + i]?.startsWith(one) : words[at + i] === one,
    ),
  );

function isAsked({ terms, texts }: Document, posting: WordPosting): boolean {
  if ('keys' in posting) return posting.keys.some((key) => terms.includes(key));
  if ('from' in posting) return terms.some((one) => one >= posting.from && one <= posting.to);
  return texts.some((words) => isInRow(words, posting.row, posting.isPrefix));
}

const expected = (posting: WordPosting): number[] =>
  [...there.values()]
    .filter((one) => isAsked(one, posting))
    .map(({ n }) => n)
    .sort((a, b) => a - b);

const read = (posting: WordPosting, most = Infinity) =>
  Promise.resolve(db.transaction('r', wordTables(db), async () => readWords(db, posting, most)));

const POSTINGS: WordPosting[] = [
  { keys: ['a1'] },
  { keys: ['b2', '#c1', 'nothing'] },
  { from: 'a', to: 'a\uffff' },
  { from: 'b1', to: 'b1\uffff' },
  { from: '#', to: '#\uffff' },
  { row: ['a1', 'b1'], isPrefix: false },
  { row: ['a1', 'b1', 'c1'], isPrefix: false },
  { row: ['c1', 'c'], isPrefix: true },
  { row: ['a1', 'a1'], isPrefix: false },
];

/** Whether all that is asked is answered as going through all documents would. */
async function expectAll(): Promise<void> {
  for (const posting of POSTINGS)
    expect(await read(posting), JSON.stringify(posting)).toEqual({
      keys: expected(posting),
      completeTo: Infinity,
    });
}

describe('the index of words', () => {
  it('finds what was added one by one', async () => {
    for (let count = 0; count < 90; count++) await add(1);
    await expectAll();
    expect(await db.segments.count()).toBeLessThanOrEqual(3 * 7);
  });

  it('finds what was added in batches and is not removed, in few segments', async () => {
    for (const size of [700, 3, 5_000, 40, 900, 1, 2_500]) {
      await add(size);
      await remove(size / 10);
    }
    await expectAll();
    expect(await db.segments.count()).toBeLessThanOrEqual(5 * 7);
    expect((await db.segments.toArray()).some(({ firsts }) => firsts.length > 4)).toBe(true);
  });

  it('says of each document what it was told, after all merging', async () => {
    for (let batch = 0; batch < 30; batch++) {
      await add(1 + below(40));
      await remove(3);
    }
    const words = await indexedWords(db);
    expect([...words.keys()].toSorted()).toEqual([...there.keys()].toSorted());
    for (const [n, { terms }] of there)
      expect(words.get(n)?.map((one) => one.split(':')[0])).toEqual(terms.toSorted());
  });

  it('keeps what is gone to a part of all', async () => {
    await add(9_000);
    for (let batch = 0; batch < 12; batch++) await remove(400);
    expect((await goneKeys(db)).size).toBeLessThanOrEqual(1_024);
    await expectAll();
  }, 20_000);

  it('leaves nothing of what is to be forgotten', async () => {
    await add(300);
    const [[secret] = []] = [...there];
    const kept = () => db.segmentKeys.filter(({ keys }) => keys.includes(secret ?? NaN)).count();
    there.delete(secret ?? NaN);
    await write(() => removeDocuments(db, [secret ?? NaN], there.size));
    expect(await kept()).toBe(1);
    await write(() => forget(db));
    expect([await kept(), await db.gone.count()]).toEqual([0, 0]);
    await expectAll();
  });

  it('is empty when all are gone', async () => {
    await add(20);
    await remove(Infinity);
    await write(() => forget(db));
    const counts = await Promise.all(wordTables(db).map((table) => table.count()));
    expect(counts).toEqual([0, 0, 0, 0]);
    await expectAll();
  });

  it('reads as far as it is asked to, and tells how far that is', async () => {
    for (let from = 0; from < 6; from++) {
      const documents = Array.from({ length: 400 }, (_, at) => document(from * 1_000 + at));
      await write(() => addDocuments(db, documents));
      for (const one of documents) there.set(one.n, one);
    }
    const posting = { from: 'a1', to: 'a1\uffff' };
    const all = expected(posting);
    const ways = await Promise.all([0, 2, 3, 5, Infinity].map((most) => read(posting, most)));
    expect(ways.map(({ completeTo }) => completeTo)).toEqual(
      ways.map(({ completeTo }) => completeTo).toSorted((a, b) => a - b),
    );
    expect(new Set(ways.map(({ completeTo }) => completeTo)).size).toBeGreaterThan(2);
    for (const { keys, completeTo } of ways)
      expect(keys).toEqual(all.filter((key) => key <= completeTo));
  });

  it('is as it was where the transaction fails', async () => {
    await add(63);
    const before = await indexedWords(db);
    const failing = write(async () => {
      await addDocuments(db, [document(1)]);
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
    expect(await indexedWords(db)).toEqual(before);
    await add(1);
    await expectAll();
  });

  it('finds words in a row in texts that say little else, in time', async () => {
    const same = Array.from({ length: 150_000 }, () => 'a');
    const alike = Array.from({ length: 40_000 }, (_, at) => `a${at}`);
    const documents = [same, alike].map((text, n) => ({
      n,
      terms: [...new Set(text)],
      texts: [text],
    }));
    await write(() => addDocuments(db, documents));
    const { keys } = await read({ row: ['a', 'a'], isPrefix: false });
    expect(keys).toEqual([0]);
    expect((await read({ row: ['a7', 'a'], isPrefix: true })).keys).toEqual([1]);
    expect((await read({ row: ['a7', 'a9'], isPrefix: false })).keys).toEqual([]);
  });

  it('tells how far it read where keys are so large that one more is the same', async () => {
    const least = -Date.parse('2999-01-01') * 4_096;
    for (let at = 0; at < 3; at++)
      await write(() => addDocuments(db, [{ ...document(least + 4_096 * at), terms: ['a1'] }]));
    const { keys, completeTo } = await read({ keys: ['a1'] }, 2);
    expect(keys).toEqual([least, least + 4_096]);
    expect(completeTo).toBeLessThan(least + 2 * 4_096);
  });

  it('takes words apart that stand on both sides of one that is no term', async () => {
    await write(() => addDocuments(db, [{ n: 1, terms: ['a', 'b'], texts: [['a', 'x', 'b']] }]));
    expect((await read({ row: ['a', 'b'], isPrefix: false })).keys).toEqual([]);
  });

  it('keeps what is gone to a part of all where most goes at once', async () => {
    await add(6_000);
    await remove(5_000);
    expect((await goneKeys(db)).size).toBeLessThanOrEqual(1_024);
    await expectAll();
  }, 20_000);

  it('keeps the words behind shards that were lost, when it merges', async () => {
    const terms = Array.from({ length: 30_000 }, (_, at) => `w${String(at).padStart(5, '0')}`);
    await write(() => addDocuments(db, [{ n: 1, terms, texts: [] }]));
    expect(await db.shards.count()).toBeGreaterThan(20);
    await db.shards.filter(({ part }) => part > 1 && part < 17).delete();
    for (const n of [2, 3, 4, 5, 6, 7, 8])
      await write(() => addDocuments(db, [{ n, terms: ['x'], texts: [] }]));
    expect(await db.segments.count()).toBe(1);
    expect((await read({ keys: ['w29999'] })).keys).toEqual([1]);
  });

  it('puts few long documents in order in one go', async () => {
    const text = Array.from({ length: 50_000 }, (_, at) => `a${at % 7}`);
    const terms = [...new Set(text)];
    await write(() =>
      addDocuments(
        db,
        [1, 2, 3].map((n) => ({ n, terms, texts: [text] })),
      ),
    );
    expect(await db.segments.count()).toBe(3);
    expect((await read({ row: ['a5', 'a6'], isPrefix: false })).keys).toEqual([1, 2, 3]);
  });

  it('takes terms of any kind and length, and documents with very many', async () => {
    const terms = ['\ud800', '\ud83d\ude00x', 'ß', 'a b', 'x'.repeat(30_000), '=-12', ''];
    const many = Array.from({ length: 70_000 }, (_, at) => `w${at}`);
    const documents = [
      { n: 1, terms, texts: [terms] },
      { n: 2, terms: many, texts: [many] },
    ];
    await write(() => addDocuments(db, documents));
    for (const one of documents) there.set(one.n, one);
    for (const posting of [
      ...[...terms, 'w0', 'w69999'].map((term) => ({ keys: [term] })),
      { row: ['\ud83d\ude00x', 'ß'], isPrefix: false },
      { row: ['w69998', 'w69999'], isPrefix: false },
    ])
      expect((await read(posting)).keys).toEqual(expected(posting));
  });
});
