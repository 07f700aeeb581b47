import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database } from '../../../lib/store/index.ts';
import type { Entry } from '../../../lib/store/entry.ts';
import { readPosting } from '../../../lib/store/read-posting.ts';

const MANY = 2_000;
const KINDS = ['money', 'date', 'rank'];

let db: Database;
beforeAll(async () => {
  db = new Database('postings');
  const entries = Array.from({ length: MANY }, (_, n) => ({
    n,
    id: String(n),
    kind: n % 20 === 0 ? 'rank' : (KINDS[n % 2] ?? ''),
    high: n,
  }));
  await db.entries.bulkAdd(entries as unknown as Entry[]);
});
afterAll(() => db.delete());

const from = (high: number) => ({
  index: 'high' as const,
  from: high,
  to: Infinity,
  isFromOpen: false,
  isToOpen: false,
});

it('reads what one has of several keys in order, as far as it is asked to', async () => {
  const { keys, completeTo } = await readPosting(db, { index: 'kind', keys: KINDS }, 600);
  expect(completeTo).toBeLessThan(MANY);
  expect(completeTo).toBeGreaterThan(300);
  expect(keys).toEqual(Array.from({ length: completeTo + 1 }, (_, n) => n));
});

it('goes on where it was read before, as if it were read anew', async () => {
  const kinds = { index: 'kind' as const, keys: KINDS };
  const before = await readPosting(db, kinds, 200);
  expect(before.keys.length).toBeLessThan(250);
  const all = await readPosting(db, kinds, Infinity, before);
  expect([all.keys.length, all.completeTo]).toEqual([MANY, Infinity]);
});

it('takes no part of a list for the whole, however its limit is divided', async () => {
  const { completeTo } = await readPosting(db, { index: 'kind', keys: KINDS.slice(0, 2) }, 1_000);
  expect(completeTo).toBeLessThan(MANY);
});

it('says nothing of a range of which more have a value than it may read', async () => {
  expect(await readPosting(db, from(100), 1_600)).toEqual({ keys: [], completeTo: -Infinity });
  const { keys, completeTo } = await readPosting(db, from(1_000), 1_600);
  expect([keys.length, keys[0], completeTo]).toEqual([1_000, 1_000, Infinity]);
});
