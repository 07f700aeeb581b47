import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotation.ts';
import { parseQuery } from '../../../lib/query/index.ts';
import { Database } from '../../../lib/store/index.ts';
import { claimantTerm, type Entry, NO_VALUE, orderOf } from '../../../lib/store/entry.ts';
import { candidatesFor } from '../../../lib/store/candidates.ts';
import { entryTest } from '../../../lib/store/entry-test.ts';
import { find } from '../../../lib/store/find.ts';
import type { Found } from '../../../lib/store/find-options.ts';
import { lookingFor } from '../../../lib/store/looking.ts';
import { search } from '../../../lib/store/search.ts';
import { addDocuments, wordTables } from '../../../lib/store/words/index.ts';
import { madeAnnotation, numbersFrom } from './made-annotations.ts';

/** More than the first tries of a search go through. */
const MANY = 5_000;
const WANTED = 50;

/** Few are in most, most in few. */
const WORDS = Array.from({ length: 60 }, (_, at) => `${'abcdef'[at % 6]}${at}`);

/** “left” and “right” in all, one behind the other in few, of whom as many are cited: at first soon, then seldom. */
const isInARow = (n: number): boolean => n % 1_000 === 0 || (n < 40 && n % 10 === 0);

const CITED = ['left', 'right'];

function entry(n: number, next: () => number): { entry: Entry; texts: string[][] } {
  const word = (): string => WORDS[Math.floor(WORDS.length ** next()) - 1] ?? '';
  const said = Array.from({ length: 5 }, word);
  const texts = [isInARow(n) ? ['left', 'right'] : ['right', 'left'], said];
  const terms = [...new Set([...texts.flat(), ...CITED.map(claimantTerm)])];
  const value = next() < 0.3 ? Math.floor(next() * 1_000) : NO_VALUE;
  const made: Entry = {
    n,
    id: String(n),
    created: new Date(1e12 - n * 1e7).toISOString(),
    site: `site${Math.floor(next() * 4)}.example`,
    rating: Math.floor(next() * 8),
    kind: next() < 0.2 ? 'money' : 'date',
    value,
    high: value,
    claimant: '',
    terms,
    order: orderOf(texts, terms) ?? '',
  };
  return { entry: made, texts };
}

function citing(words: readonly string[], annotation: Annotation): Annotation {
  return { ...annotation, claim: { ...annotation.claim, claimant: words.join(' ') } };
}

let db: Database;
let all: Entry[];
beforeAll(async () => {
  db = new Database('search');
  const next = numbersFrom(3);
  const made = Array.from({ length: MANY }, (_, n) => entry(n, next));
  all = made.map(({ entry: one }) => one);
  await db.entries.bulkAdd(all);
  const documents = made.map(({ entry: { n, terms }, texts }) => ({ n, terms, texts }));
  await db.transaction('rw', wordTables(db), async () => addDocuments(db, documents));
  const rows = all.filter(({ n }) => isInARow(n)).map(({ id }, at) => ({ id, at }));
  await db.annotations.bulkAdd(
    rows.map(({ id, at }) => citing(CITED, { ...madeAnnotation(at, next), id })),
  );
}, 60_000);
afterAll(() => db.delete());

describe('search', () => {
  it.each([
    '"left right"',
    '"a0 b1"',
    '"b13 c20',
    '"e40 f41" -kind:money',
    'a0 b1 c2',
    'f5 value:>900',
    'd3 kind:money',
    'e value:>700 rating:false',
    'd kind:money -rating:false',
    'c4 a5 site:site1.example',
    'f1 after:2000',
    'value:>990',
    'nothing kind:money',
  ])('finds of “%s” the last modified, as going through all would', async (text) => {
    const query = parseQuery(text);
    const says = entryTest(query);
    const expected = all.filter((one) => says(one) === true).map(({ n }) => n);
    const { keys, isAll } = await search(db, query, lookingFor(db, query), WANTED);
    expect(keys).toEqual(expected.slice(0, keys.length));
    expect(keys.length).toBeGreaterThanOrEqual(Math.min(expected.length, WANTED + 1));
    expect(isAll).toBe(keys.length === expected.length);
  });

  it('reads all in the end, however soon enough seemed to be found', async () => {
    const lookUp = candidatesFor(db, parseQuery('kind:date'));
    expect(await lookUp(400, Infinity)).toMatchObject({ isComplete: false });
    expect(await lookUp(Infinity, 1)).toMatchObject({ isComplete: true });
  });

  it('tells the first while it looks for the others', async () => {
    const told: Found[] = [];
    const query = parseQuery('claimant:"left right"');
    const { rows, isWhole } = await find(db, query, {}, undefined, (found) => told.push(found));
    expect([isWhole, rows]).toMatchObject([true, { length: 8 }]);
    expect(told.length).toBeGreaterThan(0);
    for (const { rows: first, ...rest } of told) {
      expect(first).toEqual(rows.slice(0, first.length));
      expect(rest).toEqual({ total: first.length, isTotalExact: false, isWhole: false });
    }
  });

  it('reads nothing more once another is typed', async () => {
    const ending = new AbortController();
    const ended = find(db, parseQuery('claimant:"left right"'), {}, ending.signal, () =>
      ending.abort(),
    );
    await expect(ended).rejects.toMatchObject({ name: 'AbortError' });
  });
});
