import type { Table } from 'dexie';
import type { WordTables } from './segment.ts';

/** All that the index of words is made of. */
export const wordTables = ({ segments, segmentKeys, shards, gone }: WordTables): Table[] => [
  segments,
  segmentKeys,
  shards,
  gone,
];
