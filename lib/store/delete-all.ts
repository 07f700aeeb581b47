import type { Database } from './database.ts';

/** Deletes all that the reader made, at once or not at all. What it says of backups stays. */
export async function deleteAll(db: Database): Promise<void> {
  const tables = db.tables.filter(({ name }) => name !== 'state');
  await db.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
}
