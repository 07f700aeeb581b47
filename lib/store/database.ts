import { Dexie, type Table } from 'dexie';
import type { Annotation, Draft } from '../annotation.ts';
import type { ReaderName } from '../reader-name.ts';
import type { HistoryRow } from './changes.ts';
import type { Entry } from './entry.ts';
import type { Damaged } from './damaged.ts';
import type { KeptPage } from './kept-page.ts';
import type { SavedSearch } from './saved-searches.ts';
import type { StatRow } from './stats.ts';
import { upgradeTo3 } from './upgrade-to-3.ts';
import { upgradeTo5 } from './upgrade-to-5.ts';
import {
  type Gone,
  type Segment,
  type SegmentKeys,
  type Shard,
  WORD_TABLES,
} from './words/index.ts';

/** A deleted annotation, kept whole so that the deletion can be undone. */
export interface Trashed {
  id: string;
  /** ISO 8601 */
  deleted: string;
  annotation: Annotation;
}

/** The version of the schema below, in Dexie’s count. */
export const SCHEMA_VERSION = 5;

/** A later version of the extension has written here: this one must not, as it does not know all of it. */
export class NewerDatabase extends Error {
  constructor() {
    super('The database was written by a newer version of Blue Pencil.');
  }
}

/** Whether the database was not opened for that; Dexie may wrap what it was told. */
export function isNewerDatabase(cause: unknown): boolean {
  const { inner } = (cause ?? {}) as { inner?: unknown };
  return cause instanceof NewerDatabase || inner instanceof NewerDatabase;
}

/**
 * The reader's work, in IndexedDB of the extension's own origin.
 *
 * What the reader made is in `annotations` (without their histories), `history` (append-only),
 * `drafts`, `trash`, `names`, `searches`, `pages`, and, where it is damaged, in `quarantine`.
 * `entries`, `stats` and the index of words (`segments`, `segmentKeys`, `shards`, `gone`) are made from `annotations`,
 * in the same transaction, and can be made anew.
 */
export class Database extends Dexie {
  declare annotations: Table<Annotation, string>;
  declare drafts: Table<Draft, string>;
  declare trash: Table<Trashed, string>;
  declare names: Table<ReaderName, string>;
  declare history: Table<HistoryRow, number>;
  declare entries: Table<Entry, number>;
  declare stats: Table<StatRow, [string, string]>;
  declare segments: Table<Segment, number>;
  declare segmentKeys: Table<SegmentKeys, number>;
  declare shards: Table<Shard, [number, number]>;
  declare gone: Table<Gone, number>;
  declare pages: Table<KeptPage, string>;
  declare searches: Table<SavedSearch, string>;
  declare quarantine: Table<Damaged, number>;
  /** Small facts about the data itself, by name. */
  declare state: Table<{ key: string; value: unknown }, string>;

  /**
   * @param onBlocked called where a page with an older connection keeps an upgrade waiting
   */
  constructor(name = 'blue-pencil', onBlocked?: () => void) {
    super(name);
    this.version(1).stores({
      annotations: 'id, target.source, created',
      drafts: 'key, source',
      trash: 'id, deleted',
    });
    this.version(2).stores({ names: 'id, &key, source' });
    this.version(3)
      .stores({
        history: '++n, id',
        entries: 'n, &id, created, site, rating, kind, value, high, claimant, *terms',
        stats: '[facet+key], [facet+count]',
        pages: 'source, site',
        searches: 'id',
        quarantine: '++n',
        state: 'key',
      })
      .upgrade(upgradeTo3);
    this.version(4).stores({ pages: 'source, site, *fingerprint' });
    this.version(5)
      .stores({
        entries: 'n, &id, created, site, rating, kind, value, high, claimant',
        ...WORD_TABLES,
      })
      .upgrade(upgradeTo5);
    this.on('blocked', () => onBlocked?.());
    // Dexie opens newer databases too; what it would not keep in step it must not write.
    this.on(
      'ready',
      () => {
        if (this.backendDB().version / 10 > SCHEMA_VERSION) throw new NewerDatabase();
      },
      true,
    );
  }
}
