import { newSegment } from './new-segment.ts';
import { eachPosting } from './each-posting.ts';
import { enterSegment } from './enter-segment.ts';
import { goneKeys, letGo } from './gone.ts';
import type { SegmentKeys, WordTables } from './segment.ts';
import { type ShardCursor, shardCursor } from './shard-cursor.ts';
import { type ShardWriter, shardWriter } from './shard-writer.ts';

/** Of a document that is gone. */
const NOWHERE = -1;

/** A segment that goes into another. */
interface Source {
  cursor: ShardCursor;
  /** Its documents’ ordinals there, or {@link NOWHERE}. */
  ordinals: Int32Array;
}

/** Numbers the documents that are left through all segments. */
function ordinalsOf(segments: readonly SegmentKeys[], gone: ReadonlySet<number>) {
  const left: number[] = [];
  const ordinals = segments.map(({ keys }) =>
    Int32Array.from(keys, (key) => (gone.has(key) ? NOWHERE : left.push(key) - 1)),
  );
  return { ordinals, keys: Float64Array.from(left) };
}

async function sourcesOf(
  tables: WordTables,
  segments: readonly SegmentKeys[],
  ordinals: readonly Int32Array[],
): Promise<Source[]> {
  const cursors = await Promise.all(segments.map(({ s }) => shardCursor(tables, s)));
  return cursors.map((cursor, at) => ({ cursor, ordinals: ordinals[at] ?? new Int32Array() }));
}

function copyPostings({ cursor: { current }, ordinals }: Source, { postings }: ShardWriter): void {
  if (!current) return;
  const { bytes, from, to } = current;
  eachPosting(bytes, from, to, (ordinal, count, start, end) => {
    const there = ordinals[ordinal] ?? NOWHERE;
    if (there !== NOWHERE) postings.copy(there, count, bytes, start, end);
  });
}

function leastOf(sources: readonly Source[]): string | undefined {
  let least: string | undefined;
  for (const { cursor } of sources) {
    const term = cursor.current?.term;
    if (term !== undefined && (least === undefined || term < least)) least = term;
  }
  return least;
}

/** Term by term through all sources, writing what is full. */
async function copyTerms(tables: WordTables, sources: readonly Source[], writer: ShardWriter) {
  for (let term = leastOf(sources); term !== undefined; term = leastOf(sources)) {
    for (const source of sources) {
      if (source.cursor.current?.term !== term) continue;
      copyPostings(source, writer);
      const reading = source.cursor.next();
      if (reading) await reading;
    }
    writer.endTerm(term);
    const full = writer.take();
    if (full.length > 0) await tables.shards.bulkAdd(full);
  }
  await tables.shards.bulkAdd(writer.take(true));
}

async function deleteSegments({ segments, segmentKeys, shards }: WordTables, list: number[]) {
  await Promise.all([
    segments.bulkDelete(list),
    segmentKeys.bulkDelete(list),
    ...list.map((s) => shards.where('[s+part]').between([s, 0], [s, Infinity]).delete()),
  ]);
}

/**
 * Makes one segment of several, without the documents that are gone, within the transaction of the caller.
 *
 * @returns its tier, or undefined where nothing is left
 */
export async function mergeSegments(
  tables: WordTables,
  list: number[],
): Promise<number | undefined> {
  const [rows, gone] = await Promise.all([tables.segmentKeys.bulkGet(list), goneKeys(tables)]);
  const segments = rows.filter((row) => row !== undefined);
  const { ordinals, keys } = ordinalsOf(segments, gone);
  const s = newSegment();
  const writer = shardWriter(s);
  // Of what is gone whole nothing has to be read.
  if (keys.length > 0) await copyTerms(tables, await sourcesOf(tables, segments, ordinals), writer);
  await deleteSegments(tables, list);
  await letGo(
    tables,
    segments.flatMap((one) => [...one.keys].filter((key) => gone.has(key))),
  );
  if (keys.length === 0) return undefined;
  return enterSegment(tables, s, keys, writer.firsts);
}
