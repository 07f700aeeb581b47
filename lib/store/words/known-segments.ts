import type { Segment, SegmentKeys, WordTables } from './segment.ts';

/** What is kept in memory of segments, which never change: what a search needs of each to begin with. */
interface Known {
  segments: Map<number, Segment>;
  keys: Map<number, Float64Array>;
}

const KNOWN = new WeakMap<object, Known>();

function knownOf(tables: WordTables): Known {
  const known = KNOWN.get(tables) ?? { segments: new Map(), keys: new Map() };
  KNOWN.set(tables, known);
  return known;
}

/** All segments, that with the last modified document first. */
export async function allSegments(tables: WordTables): Promise<Segment[]> {
  const { segments, keys } = knownOf(tables);
  const list = await tables.segments.toCollection().primaryKeys();
  const present = new Set(list);
  for (const s of segments.keys()) if (!present.has(s)) segments.delete(s);
  for (const s of keys.keys()) if (!present.has(s)) keys.delete(s);
  // Taken out before it waits: another transaction may see other segments, and let go of these meanwhile.
  const known = list.map((s) => segments.get(s)).filter((one) => one !== undefined);
  const unknown = list.filter((s) => !segments.has(s));
  const rows = unknown.length > 0 ? await tables.segments.bulkGet(unknown) : [];
  const read = rows.filter((row) => row !== undefined);
  for (const row of read) segments.set(row.s, row);
  return [...known, ...read].sort((a, b) => a.newest - b.newest);
}

/** The keys of the documents of segments, by ordinal. */
export async function keysOf(
  tables: WordTables,
  list: readonly number[],
): Promise<ReadonlyMap<number, Float64Array>> {
  const { keys } = knownOf(tables);
  const unknown = list.filter((s) => !keys.has(s));
  const known = list.map((s) => ({ s, keys: keys.get(s) }));
  const rows = unknown.length > 0 ? await tables.segmentKeys.bulkGet(unknown) : [];
  const read: SegmentKeys[] = rows.filter((row) => row !== undefined);
  for (const row of read) keys.set(row.s, row.keys);
  return new Map([...known, ...read].flatMap((row) => (row.keys ? [[row.s, row.keys]] : [])));
}
