import { eachPosting } from './each-posting.ts';
import { type ReadShards, readShards, termsIn } from './found-terms.ts';
import { goneKeys } from './gone.ts';
import { inARow } from './in-a-row.ts';
import { allSegments, keysOf } from './known-segments.ts';
import { partsOf } from './parts-of.ts';
import type { Segment, Shard, WordTables } from './segment.ts';
import { rangesOf, type WordPosting } from './word-posting.ts';

/** Keys of documents, ascending: the last modified first. */
export interface WordsRead {
  keys: number[];
  /** Up to this key all are there; Infinity where all are there at all, -Infinity where none need be. */
  completeTo: number;
}

/** A segment with the shards of it that have to be read. */
interface Part {
  segment: Segment;
  parts: number[];
}

/**
 * A number just before a key. Keys of moments after 2041 are so large that to take one away leaves what was.
 */
const before = (key: number): number => Math.min(key - 1, key * (1 + Number.EPSILON));

/** Those that may be read of segments in their order, and the key before which nothing is missing then. */
function withinReach(all: readonly Part[], most: number): { reached: Part[]; completeTo: number } {
  let sum = 0;
  const end = all.findIndex(({ parts }) => (sum += parts.length) > most);
  const next = end < 0 ? undefined : all[end];
  if (!next) return { reached: [...all], completeTo: Infinity };
  return {
    reached: all.slice(0, end),
    completeTo: end === 0 ? -Infinity : before(next.segment.newest),
  };
}

/** The ordinals of the documents of a segment that a posting asks for, each once. */
function ordinalsIn(shards: ReadShards, posting: WordPosting, documents: number): number[] {
  const words = rangesOf(posting).map((range) => termsIn(shards, range));
  if ('row' in posting) return inARow(words);
  const seen = new Uint8Array(documents);
  const ordinals: number[] = [];
  for (const { bytes, from, to } of words.flat())
    eachPosting(bytes, from, to, (ordinal) => {
      if (seen[ordinal] === 0) ordinals.push(ordinal);
      seen[ordinal] = 1;
    });
  return ordinals;
}

/** The shards that have to be read, by segment. */
async function shardsOf(
  { shards }: WordTables,
  reached: readonly Part[],
): Promise<Map<number, Shard[]>> {
  const asked = reached.flatMap(({ segment: { s }, parts }) =>
    parts.map((part): [number, number] => [s, part]),
  );
  const rows = (await shards.bulkGet(asked)).filter((row) => row !== undefined);
  return Map.groupBy(rows, ({ s }) => s);
}

/** The keys of all documents that a posting asks for, but for those that are gone. */
async function keysAt(tables: WordTables, posting: WordPosting, reached: readonly Part[]) {
  const asked = reached.filter(({ parts }) => parts.length > 0);
  const [shards, keysBySegment, gone] = await Promise.all([
    shardsOf(tables, asked),
    keysOf(
      tables,
      asked.map(({ segment }) => segment.s),
    ),
    goneKeys(tables),
  ]);
  return [...shards].flatMap(([s, ofSegment]) => {
    const keys = keysBySegment.get(s) ?? new Float64Array();
    const found = ordinalsIn(readShards(ofSegment), posting, keys.length);
    return found.map((ordinal) => keys[ordinal] ?? NaN).filter((key) => !gone.has(key));
  });
}

/**
 * Reads where words stand, within the transaction of the caller.
 *
 * @param most shards that are read at most
 */
export async function readWords(
  tables: WordTables,
  posting: WordPosting,
  most: number,
): Promise<WordsRead> {
  const ranges = rangesOf(posting);
  const segments = await allSegments(tables);
  const all = segments.map((segment) => ({ segment, parts: partsOf(segment, ranges) }));
  const { reached, completeTo } = withinReach(all, most);
  const keys = (await keysAt(tables, posting, reached)).filter((key) => key <= completeTo);
  return { keys: Array.from(Float64Array.from(keys).sort()), completeTo };
}
