import { Dexie, type Table } from 'dexie';
import type { Annotation, Draft } from '../annotation.ts';
import type { ReaderName } from '../reader-name.ts';

/** A deleted annotation, kept whole so that the deletion can be undone. */
export interface Trashed {
  id: string;
  /** ISO 8601 */
  deleted: string;
  annotation: Annotation;
}

/** The reader's work, in IndexedDB of the extension's own origin. */
export class Database extends Dexie {
  declare annotations: Table<Annotation, string>;
  declare drafts: Table<Draft, string>;
  declare trash: Table<Trashed, string>;
  declare names: Table<ReaderName, string>;

  constructor(name = 'blue-pencil') {
    super(name);
    this.version(1).stores({
      annotations: 'id, target.source, created',
      drafts: 'key, source',
      trash: 'id, deleted',
    });
    this.version(2).stores({ names: 'id, &key, source' });
  }
}
