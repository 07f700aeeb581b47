import { expect, it } from 'vitest';
import { allSegments, keysOf } from '../../../lib/store/words/known-segments.ts';
import type { Segment, WordTables } from '../../../lib/store/words/segment.ts';

const segment = (s: number): Segment => ({ s, tier: 0, newest: s, firsts: [] });

/** Tables with these segments, where something may happen while the next is read. */
function tablesWith(present: number[]) {
  const state = { present, meanwhile: async (): Promise<unknown> => undefined };
  const bulkGet = async (keys: number[]) => {
    const { meanwhile } = state;
    state.meanwhile = async () => undefined;
    await meanwhile();
    return keys.map((s) => ({ ...segment(s), keys: Float64Array.of(s) }));
  };
  const toCollection = () => ({ primaryKeys: async () => state.present });
  const tables = { segments: { toCollection, bulkGet }, segmentKeys: { bulkGet } };
  return { state, tables: tables as unknown as WordTables };
}

it('gives each transaction what it sees itself, whatever another lets go of meanwhile', async () => {
  const { state, tables } = tablesWith([1, 2]);
  await allSegments(tables);
  await keysOf(tables, [1, 2]);
  state.present = [1, 2, 3];
  const later = async () => {
    state.present = [4];
    await allSegments(tables);
  };
  state.meanwhile = later;
  expect((await allSegments(tables)).map(({ s }) => s)).toEqual([1, 2, 3]);
  state.present = [1, 2, 3];
  await allSegments(tables);
  await keysOf(tables, [1, 2]);
  state.meanwhile = later;
  expect([...(await keysOf(tables, [1, 2, 3])).keys()]).toEqual([1, 2, 3]);
});
