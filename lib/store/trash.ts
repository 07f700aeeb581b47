import type { Annotation, Surface } from '../annotation.ts';
import type { Changed, HistoryEntry } from './changes.ts';
import type { Database, Trashed } from './database.ts';
import { later } from './later.ts';
import { asChanged } from './revise.ts';
import { withRoom } from './with-room.ts';
import { forget, wordTables } from './words/index.ts';
import { type Change, transact } from './write.ts';

const isThere = <Row>(row: Row | undefined): row is Row => row !== undefined;

/** Never before the last change, so that a clock that was set back does not turn the history round. */
const entry = (
  { id, modified }: Annotation,
  what: HistoryEntry['what'],
  surface: Surface,
  now: string,
): HistoryEntry => ({ id, at: later(now, modified), surface, what });

export function removeMany(
  db: Database,
  ids: readonly string[],
  surface: Surface,
  now: string,
): Promise<Changed> {
  return transact(db, async () => {
    const present = (await db.annotations.bulkGet([...new Set(ids)])).filter(isThere);
    const rows = present.map((annotation) => ({ id: annotation.id, deleted: now, annotation }));
    await db.trash.bulkPut(rows);
    const changes = present.map((before): Change => ({
      id: before.id,
      before,
      after: undefined,
      entries: [entry(before, 'deleted', surface, now)],
    }));
    return { changes, answer: asChanged(present) };
  });
}

export function restoreMany(
  db: Database,
  ids: readonly string[],
  surface: Surface,
  now: string,
): Promise<Changed> {
  return transact(db, async () => {
    const trashed = (await db.trash.bulkGet([...new Set(ids)])).filter(isThere);
    await db.trash.bulkDelete(trashed.map(({ id }) => id));
    const changes = trashed.map(({ annotation }): Change => ({
      id: annotation.id,
      before: undefined,
      after: annotation,
      entries: [entry(annotation, 'restored', surface, now)],
    }));
    return { changes, answer: asChanged(trashed.map(({ annotation }) => annotation)) };
  });
}

/** A part of the trash. */
export interface TrashPage {
  /** Whole but for their histories. */
  rows: Trashed[];
  total: number;
}

export async function listTrash(db: Database, offset: number, limit: number): Promise<TrashPage> {
  const newestFirst = db.trash.orderBy('deleted').reverse();
  const rows = await newestFirst.offset(offset).limit(limit).toArray();
  return { rows, total: await db.trash.count() };
}

/** Ends what is in the trash, and with it what hangs on it. */
async function purgeWith(
  db: Database,
  ids: readonly string[] | 'all',
  alsoDone: () => Promise<void>,
): Promise<number> {
  const { trash, history } = db;
  const those = ids === 'all' ? trash.toCollection() : trash.where('id').anyOf(ids);
  return db.transaction('rw', [trash, history, ...wordTables(db)], async () => {
    const gone = await those.primaryKeys();
    await trash.bulkDelete(gone);
    await history.where('id').anyOf(gone).delete();
    await alsoDone();
    return gone.length;
  });
}

/**
 * The words by which they were found go as well; where the disk has no room for an index without them, they go
 * the next time.
 *
 * @returns how many are gone
 */
export async function purge(db: Database, ids: readonly string[] | 'all'): Promise<number> {
  try {
    return await withRoom(() => purgeWith(db, ids, () => forget(db)));
  } catch {
    return withRoom(() => purgeWith(db, ids, async () => {}));
  }
}
