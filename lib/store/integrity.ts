import { isSound } from '../annotation-schema.ts';
import type { Database } from './database.ts';
import { isWhole, wordTables } from './words/index.ts';
import { writeChanges, writtenTables } from './write.ts';

/** What an examination found. */
export interface Examined {
  /** Annotations that are whole. */
  sound: number;
  /** Rows set aside now: they are in `quarantine`, as they were found. */
  setAside: number;
  /** Rows set aside now and before. */
  inQuarantine: number;
  /** Whole annotations that lists and counts had lost, and have again. */
  indexedAnew: number;
}

const BATCH = 500;

/** Moves damaged rows of a batch into quarantine, in one transaction; none is ever deleted. */
async function setAside(db: Database, ids: readonly string[], now: string): Promise<void> {
  await db.transaction('rw', db.annotations, db.quarantine, async () => {
    const rows = await db.annotations.bulkGet([...ids]);
    await db.quarantine.bulkAdd(
      rows.map((row, index) => ({
        table: 'annotations' as const,
        key: ids[index] ?? '',
        row,
        found: now,
        problem: 'does not read as an annotation',
      })) as never[],
    );
    await db.annotations.bulkDelete([...ids]);
  });
}

/** Makes lists and counts anew, out of the annotations. */
export function indexAnew(db: Database, signal?: AbortSignal): Promise<number> {
  const { annotations, entries, stats } = db;
  return db.transaction('rw', writtenTables(db), async () => {
    const made = [entries, stats, ...wordTables(db)];
    await Promise.all(made.map((table) => table.clear()));
    let count = 0;
    for (let last = ''; ;) {
      const batch = await annotations.where(':id').above(last).limit(BATCH).toArray();
      signal?.throwIfAborted();
      if (batch.length === 0) return count;
      last = batch.at(-1)?.id ?? last;
      const sound = batch.filter(isSound);
      count += sound.length;
      const changes = sound.map((after) => ({
        id: after.id,
        before: undefined,
        after,
        entries: [],
      }));
      await writeChanges(db, changes);
    }
  });
}

/** Whether what is made from the annotations is made of so many. */
async function isCounted(db: Database, sound: number): Promise<boolean> {
  const { entries, stats } = db;
  return db.transaction('r', [entries, stats, ...wordTables(db)], async () => {
    const counted = (await stats.get(['all', '']))?.count ?? 0;
    return counted === sound && (await entries.count()) === sound && isWhole(db, sound);
  });
}

/**
 * Looks at every row. Damaged ones are set aside as they are; where lists and counts do not hold what
 * is kept, they are made anew.
 *
 * @param now ISO 8601
 */
export async function examine(db: Database, now: string, signal?: AbortSignal): Promise<Examined> {
  let [sound, damaged, missing] = [0, 0, 0];
  for (let last = ''; ;) {
    const batch = await db.annotations.where(':id').above(last).limit(BATCH).toArray();
    signal?.throwIfAborted();
    if (batch.length === 0) break;
    last = batch.at(-1)?.id ?? last;
    const ids = batch.filter(isSound).map(({ id }) => id);
    const broken = batch.filter((row) => !isSound(row)).map(({ id }) => id);
    if (broken.length > 0) await setAside(db, broken, now);
    sound += ids.length;
    damaged += broken.length;
    missing += ids.length - (await db.entries.where('id').anyOf(ids).count());
  }
  const isInStep = missing === 0 && (await isCounted(db, sound));
  if (!isInStep) await indexAnew(db, signal);
  const inQuarantine = await db.quarantine.count();
  return { sound, setAside: damaged, inQuarantine, indexedAnew: missing };
}
