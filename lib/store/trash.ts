import type { Annotation, Surface } from '../annotation.ts';
import type { Changed } from './changes.ts';
import type { Database, Trashed } from './database.ts';
import { asChanged } from './revise.ts';
import { write, written } from './write.ts';

const isThere = <Row>(row: Row | undefined): row is Row => row !== undefined;

export function removeMany(
  db: Database,
  ids: readonly string[],
  surface: Surface,
  now: string,
): Promise<Changed> {
  return db.transaction('rw', written(db), async () => {
    const present = (await db.annotations.bulkGet([...ids])).filter(isThere);
    for (const annotation of present) {
      const { id } = annotation;
      await db.trash.put({ id, deleted: now, annotation });
      await write(db, annotation, undefined, { id, at: now, surface, what: 'deleted' });
    }
    return asChanged(present);
  });
}

async function restoreOne(
  db: Database,
  annotation: Annotation,
  surface: Surface,
  now: string,
): Promise<void> {
  const { id } = annotation;
  await db.trash.delete(id);
  await write(db, undefined, annotation, { id, at: now, surface, what: 'restored' });
}

/** Those that are there already stay as they are. */
export function restoreMany(
  db: Database,
  ids: readonly string[],
  surface: Surface,
  now: string,
): Promise<Changed> {
  return db.transaction('rw', written(db), async () => {
    const trashed = (await db.trash.bulkGet([...ids])).filter(isThere);
    const annotations = trashed.map(({ annotation }) => annotation);
    for (const annotation of annotations) await restoreOne(db, annotation, surface, now);
    return asChanged(annotations);
  });
}

/** A part of the trash. */
export interface TrashPage {
  rows: Trashed[];
  total: number;
}

export async function listTrash(db: Database, offset: number, limit: number): Promise<TrashPage> {
  const newestFirst = db.trash.orderBy('deleted').reverse();
  const rows = await newestFirst.offset(offset).limit(limit).toArray();
  return { rows, total: await db.trash.count() };
}

/** @returns how many are gone */
export function purge(db: Database, ids: readonly string[] | 'all'): Promise<number> {
  return db.transaction('rw', written(db), async () => {
    const present = ids === 'all' ? await db.trash.toCollection().primaryKeys() : [...ids];
    const gone = (await db.trash.bulkGet(present)).filter(isThere).length;
    await db.trash.bulkDelete(present);
    return gone;
  });
}
