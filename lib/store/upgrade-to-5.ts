import type { Transaction } from 'dexie';
import type { Annotation } from '../annotation.ts';
import { isSound } from '../annotation-schema.ts';
import { searchable } from '../query/index.ts';
import { type Entry, textsIn } from './entry.ts';
import { addDocuments, type Document } from './words/index.ts';

const BATCH = 1_024;

/** Of an annotation that is damaged or missing there are none: it is found by its terms until it is set aside. */
const textsOf = (row: Annotation | undefined): string[][] =>
  row && isSound(row) ? searchable(row).texts : [];

/** Of entries that were written before they had an order, the texts are read out of the annotations. */
async function documentsOf(tx: Transaction, entries: readonly Entry[]): Promise<Document[]> {
  const ids = entries.filter(({ order }) => order === undefined).map(({ id }) => id);
  const rows = ids.length > 0 ? await tx.table<Annotation, string>('annotations').bulkGet(ids) : [];
  const texts = new Map(ids.map((id, at) => [id, textsOf(rows[at])]));
  return entries.map(({ n, id, terms, order }) => ({
    n,
    terms,
    texts: order === undefined ? (texts.get(id) ?? []) : textsIn(order, terms),
  }));
}

/** The words of all annotations go from an index of the browser, with a key for each, into one of our own. */
export async function upgradeTo5(tx: Transaction): Promise<void> {
  const entries = tx.table<Entry, number>('entries');
  const words = {
    segments: tx.table('segments'),
    segmentKeys: tx.table('segmentKeys'),
    shards: tx.table('shards'),
    gone: tx.table('gone'),
  };
  for (let last = -Infinity; ;) {
    const batch = await entries.where(':id').above(last).limit(BATCH).toArray();
    if (batch.length === 0) return;
    last = batch.at(-1)?.n ?? Infinity;
    await addDocuments(words, await documentsOf(tx, batch));
  }
}
