import { AnnotationStore, Database } from '../../lib/store/index.ts';
import { WORD_TABLES } from '../../lib/store/words/index.ts';
import { transact } from '../../lib/store/write.ts';
import { indexedWords } from '../lib/store/indexed-words.ts';
import { generatedAnnotation } from './generated-annotation.ts';

/** Annotations in one transaction: fewer cost more for each, more keep too much in memory. */
const BATCH = 2_000;

/** Ids that the bench’s own saves begin with: behind those that are filled in. */
export const SAVED = 'x';

/** Writes annotations as the store itself does, but many in one transaction, without looking for what is there. */
async function write(db: Database, from: number, to: number): Promise<void> {
  const changes = Array.from({ length: to - from }, (_, at) => {
    const after = generatedAnnotation(from + at);
    const { id, created } = after;
    const entry = { id, at: created, surface: 'card', what: 'created' } as const;
    return { id, before: undefined, after, entries: [entry] };
  });
  await transact(db, async () => ({ changes, answer: undefined }));
}

/** How many were filled in, now and before. */
export async function filledIn(db: Database): Promise<number> {
  const last = await db.annotations.where(':id').below(SAVED).last();
  return last ? Number.parseInt(last.id, 10) + 1 : 0;
}

/** Fills up to `size` annotations; what is there already stays. */
export async function fillStore(db: Database, size: number): Promise<void> {
  for (let at = await filledIn(db); at < size; at += BATCH)
    await write(db, at, Math.min(at + BATCH, size));
}

const momentOf = (key: number): number => Math.ceil(key / 4096);

/** Every row of a database, as text, and its index of words; of keys made by chance only the moment that they stand for. */
async function rowsOf(db: Database): Promise<string> {
  const compared = db.tables.filter(({ name }) => !(name in WORD_TABLES));
  const tables = compared.map(async (table) => [table.name, await table.toArray()] as const);
  const rows = Object.fromEntries(await Promise.all(tables));
  for (const entry of rows['entries'] as { n: number }[]) entry.n = momentOf(entry.n);
  const words = [...(await indexedWords(db))].toSorted(([a], [b]) => a - b);
  return JSON.stringify([rows, words.map(([n, ofOne]) => [momentOf(n), ofOne])]);
}

/** @throws Error where what is filled in is not what a save would have written */
export async function checkFilling(): Promise<void> {
  const [filled, saved] = [new Database('filled'), new Database('saved')];
  await write(filled, 0, 20);
  const store = new AnnotationStore(saved);
  for (let at = 0; at < 20; at++) {
    const { id, target, claim, body, created } = generatedAnnotation(at);
    await store.save({ id, target, claim, body }, 'card', created);
  }
  const isSame = (await rowsOf(filled)) === (await rowsOf(saved));
  await Promise.all([filled.delete(), saved.delete()]);
  if (!isSame) throw new Error('What the bench fills in is not what the store saves.');
}
