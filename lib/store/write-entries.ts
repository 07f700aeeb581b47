import type { Table } from 'dexie';
import type { Annotation } from '../annotation.ts';
import { searchable, type Searchable } from '../query/index.ts';
import { addEntries } from './add-entries.ts';
import { type Entry, entryOf } from './entry.ts';
import type { StatRow } from './stats.ts';
import {
  addDocuments,
  type Document,
  goneKeys,
  removeDocuments,
  type WordTables,
} from './words/index.ts';

/** What is made from annotations. */
export interface EntryTables extends Partial<WordTables> {
  entries: Table<Entry, number>;
  stats: Table<StatRow, [string, string]>;
}

/** Before the fifth version of the database there was no index of words. */
const isIndexed = (tables: EntryTables): tables is EntryTables & WordTables =>
  tables.segments !== undefined;

/** @returns the keys they had */
async function dropEntries(entries: Table<Entry, number>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const keys = await entries.where('id').anyOf(ids).primaryKeys();
  await entries.bulkDelete(keys);
  return keys;
}

async function writeWords(
  tables: EntryTables & WordTables,
  documents: readonly Document[],
  dropped: readonly number[],
): Promise<void> {
  if (dropped.length > 0) {
    const all = await tables.stats.get(['all', '']);
    await removeDocuments(tables, dropped, all?.count ?? 0);
  }
  await addDocuments(tables, documents);
}

/** Entries that are made in one go: the words of so many are read within a frame. */
const AT_ONCE = 128;

/** @returns what of them the index of words is told */
async function addSome(
  entries: Table<Entry, number>,
  annotations: readonly Annotation[],
  taken: ReadonlySet<number>,
  crowd: number,
): Promise<Document[]> {
  const found = annotations.map(searchable);
  const keyless = annotations.map(({ id, modified }, at) => ({
    ...entryOf(found[at] as Searchable, id),
    modified,
  }));
  const added = await addEntries(entries, keyless, taken, crowd);
  return added.map(({ n, terms }, at) => ({ n, terms, texts: found[at]?.texts ?? [] }));
}

async function addAll(
  entries: Table<Entry, number>,
  annotations: readonly Annotation[],
  taken: ReadonlySet<number>,
): Promise<Document[]> {
  const documents: Document[][] = [];
  const crowd = annotations.length;
  for (let at = 0; at < crowd; at += AT_ONCE)
    documents.push(await addSome(entries, annotations.slice(at, at + AT_ONCE), taken, crowd));
  return documents.flat();
}

/**
 * Writes the entries of annotations and the words that they are found by, within the transaction of the caller.
 *
 * @param replaced ids of those whose entries go
 * @param present those that get new ones
 */
export async function writeEntries(
  tables: EntryTables,
  replaced: readonly string[],
  present: readonly Annotation[],
): Promise<void> {
  const [gone, dropped] = await Promise.all([
    isIndexed(tables) ? goneKeys(tables) : new Set<number>(),
    dropEntries(tables.entries, replaced),
  ]);
  // A key that was let go of just now still stands in the index of words.
  const taken = new Set([...gone, ...dropped]);
  const documents = await addAll(tables.entries, present, taken);
  if (isIndexed(tables)) await writeWords(tables, documents, dropped);
}
