import { enterSegment } from './enter-segment.ts';
import { newSegment } from './new-segment.ts';
import { tierOf, TOP_TIER, type WordTables } from './segment.ts';
import { shardWriter } from './shard-writer.ts';
import { someOf, tidy } from './tidy.ts';

/** An entry, as it is indexed. */
export interface Document {
  /** Its key. */
  n: number;
  /** What it is found by, each once; none has a line break in it. */
  terms: readonly string[];
  /** The words of its texts in order. */
  texts: readonly (readonly string[])[];
}

/** Of each term where it stands, counted through all texts with a gap between two; tags and the like stand nowhere. */
function placesOf({ terms, texts }: Document): Map<string, number[]> {
  const places = new Map<string, number[]>(terms.map((term) => [term, []]));
  let place = 0;
  for (const words of texts) {
    // Counted whether or not a word is among the terms, so that those around it are not taken for a row.
    for (const word of words) {
      places.get(word)?.push(place);
      place++;
    }
    place++;
  }
  return places;
}

type Postings = Map<string, [ordinal: number, places: number[]][]>;

function postingsOf(documents: readonly Document[]): Postings {
  const postings: Postings = new Map();
  for (const [ordinal, document] of documents.entries())
    for (const [term, places] of placesOf(document)) {
      const there = postings.get(term);
      if (there) there.push([ordinal, places]);
      else postings.set(term, [[ordinal, places]]);
    }
  return postings;
}

async function addSegment(tables: WordTables, documents: readonly Document[]): Promise<void> {
  const s = newSegment();
  const writer = shardWriter(s);
  const postings = postingsOf(documents);
  // In the order of code units, as the browser orders keys.
  for (const term of [...postings.keys()].sort()) {
    for (const [ordinal, places] of postings.get(term) ?? []) writer.postings.add(ordinal, places);
    writer.endTerm(term);
  }
  const shards = writer.take(true);
  const keys = Float64Array.from(documents, ({ n }) => n);
  const tier = tierOf(keys.length);
  // Asked in one go with the writes, and so answered after them: each way there and back takes its time.
  const [, , some] = await Promise.all([
    enterSegment(tables, s, keys, writer.firsts),
    tables.shards.bulkAdd(shards),
    tier < TOP_TIER ? someOf(tables, tier) : [],
  ]);
  await tidy(tables, tier, some);
}

/**
 * Of a segment at first: so many documents at most, or so many words, which is more than these have: they are in order
 * within a frame or two.
 */
const AT_ONCE = { documents: 1_024, words: 98_304 };

/** As many at a time as are a segment at first. */
function* batchesOf(documents: readonly Document[]): Generator<readonly Document[]> {
  let [from, words] = [0, 0];
  for (const [at, { texts }] of documents.entries()) {
    const more = texts.reduce((sum, text) => sum + text.length, 0);
    const isFull = at - from === AT_ONCE.documents || words + more > AT_ONCE.words;
    if (isFull && at > from) {
      yield documents.slice(from, at);
      [from, words] = [at, 0];
    }
    words += more;
  }
  if (from < documents.length) yield documents.slice(from);
}

/** Puts documents into the index, within the transaction of the caller. */
export async function addDocuments(
  tables: WordTables,
  documents: readonly Document[],
): Promise<void> {
  for (const batch of batchesOf(documents)) await addSegment(tables, batch);
}
