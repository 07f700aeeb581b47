import { eachPosting } from './each-posting.ts';
import { type ReadShards, readShards, termsIn } from './found-terms.ts';
import { goneKeys } from './gone.ts';
import { inARow } from './in-a-row.ts';
import { allSegments, keysOf } from './known-segments.ts';
import { partsOf } from './parts-of.ts';
import type { Segment, WordTables } from './segment.ts';
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

/** The ordinals of the documents of a segment that a posting asks for; one may come several times. */
function ordinalsIn(shards: ReadShards, posting: WordPosting): number[] {
  const words = rangesOf(posting).map((range) => termsIn(shards, range));
  if ('row' in posting) return inARow(words);
  const ordinals: number[] = [];
  for (const { bytes, from, to } of words.flat())
    eachPosting(bytes, from, to, (ordinal) => void ordinals.push(ordinal));
  return ordinals;
}

/** Ascending, each once. */
function ordered(keys: readonly number[]): number[] {
  const sorted = Float64Array.from(keys).sort();
  return Array.from(sorted.filter((key, at) => key !== sorted[at - 1]));
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
  const [segments, gone] = await Promise.all([allSegments(tables), goneKeys(tables)]);
  const all = segments.map((segment) => ({ segment, parts: partsOf(segment, ranges) }));
  const { reached, completeTo } = withinReach(all, most);
  const asked = reached.flatMap(({ segment: { s }, parts }) =>
    parts.map((part): [number, number] => [s, part]),
  );
  const [rows, keys] = await Promise.all([
    tables.shards.bulkGet(asked),
    keysOf(
      tables,
      reached.filter(({ parts }) => parts.length > 0).map(({ segment }) => segment.s),
    ),
  ]);
  const bySegment = Map.groupBy(
    rows.filter((row) => row !== undefined),
    ({ s }) => s,
  );
  const found = [...bySegment].flatMap(([s, shards]) => {
    const ofSegment = keys.get(s);
    return ordinalsIn(readShards(shards), posting).map((ordinal) => ofSegment?.[ordinal] ?? NaN);
  });
  const isThere = (key: number): boolean => key <= completeTo && !gone.has(key);
  return { keys: ordered(found).filter(isThere), completeTo };
}
