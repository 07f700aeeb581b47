import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EVERYTHING } from '../../../lib/query/index.ts';
import { AnnotationStore, Database } from '../../../lib/store/index.ts';
import { madeAnnotation, numbersFrom } from './made-annotations.ts';

const AT = '2026-01-01T10:00:00.000Z';
const made = (index: number) => madeAnnotation(index, numbersFrom(index + 1));

let db: Database;
let store: AnnotationStore;
beforeEach(async () => {
  db = new Database('with-room');
  store = new AnnotationStore(db);
  await store.putImported([made(1), made(2)], AT);
});
afterEach(() => db.delete());

/** The next transaction can do nothing but delete, as in Firefox after one that had no room. */
function letOnlyDelete(): void {
  const { put, add } = IDBObjectStore.prototype;
  let refused: IDBTransaction | undefined;
  const refuse = (transaction: IDBTransaction): void => {
    refused ??= transaction;
    if (refused === transaction)
      throw new DOMException('A database that did not allow mutations.', 'InvalidStateError');
    Object.assign(IDBObjectStore.prototype, { put, add });
  };
  IDBObjectStore.prototype.put = function refusedPut(...args) {
    refuse(this.transaction);
    return put.apply(this, args);
  };
  IDBObjectStore.prototype.add = function refusedAdd(...args) {
    refuse(this.transaction);
    return add.apply(this, args);
  };
}

it.each([
  ['revising', () => store.reviseMany([made(2).id], { addTags: ['new'] }, 'dashboard', AT)],
  ['ending for good', () => store.purge('all')],
])('makes the first write after one without room a second time: %s', async (_, write) => {
  await store.removeMany([made(1).id], 'dashboard', AT);
  letOnlyDelete();
  await write();
  expect((await store.find(EVERYTHING)).total).toBe(1);
});
