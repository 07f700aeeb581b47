import type { Table } from 'dexie';

/**
 * A part of the index of words: a number of documents (entries), and of each word which of them have it, and where.
 * It is written once and never changed; several of a size are made into one of the next size, so that there are few.
 * (A log-structured merge tree, https://doi.org/10.1007/s002360050048, as search libraries keep their indexes.)
 */
export interface Segment {
  /** By chance, so that none is ever taken for one that was here before. */
  s: number;
  /** {@link tierOf} */
  tier: number;
  /** The least key of its documents: that of the last modified. */
  newest: number;
  /** The first term of each of its shards, in the order of code units. */
  firsts: string[];
}

/** The keys of a segment’s documents, by their ordinals. */
export interface SegmentKeys {
  s: number;
  keys: Float64Array<ArrayBuffer>;
}

/** A run of a segment’s terms, each with its postings. */
export interface Shard {
  s: number;
  /** Its place among the shards of the segment. */
  part: number;
  /** Ascending, a line each. */
  terms: string;
  /** Where in `bytes` the postings of each term end. */
  ends: Uint32Array<ArrayBuffer>;
  /** {@link PostingsWriter} */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Keys of documents that are still in segments, and no longer there. */
export interface Gone {
  g: number;
  keys: Float64Array<ArrayBuffer>;
}

/** Where the index lies. */
export interface WordTables {
  segments: Table<Segment, number>;
  segmentKeys: Table<SegmentKeys, number>;
  shards: Table<Shard, [number, number]>;
  gone: Table<Gone, number>;
}

/** As Dexie reads it. */
export const WORD_TABLES = {
  segments: 's, tier',
  segmentKeys: 's',
  shards: '[s+part]',
  gone: '++g',
};

/**
 * Documents of a segment from which on it is of a tier. Small ones are written anew seldom, as that takes a save its
 * time; of the large ones four make the next, as each is one more place where a search has to look.
 */
const TIERS = [1, 8, 64, 512, 4_096, 16_384];

/** Segments of this tier stay as they are, so that no write has to move more than four of the tier before. */
export const TOP_TIER = TIERS.length - 1;

/** By the number of documents. */
export const tierOf = (documents: number): number =>
  Math.max(
    0,
    TIERS.findLastIndex((least) => documents >= least),
  );

/** So many segments of a tier are made into one of the next. */
export const fanOf = (tier: number): number => (TIERS[tier + 1] ?? Infinity) / (TIERS[tier] ?? 1);
