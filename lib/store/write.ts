import type { Annotation } from '../annotation.ts';
import type { HistoryEntry } from './changes.ts';
import type { Database } from './database.ts';

/** The tables that a write of annotations touches: the scope of its transaction. */
export function written(db: Database) {
  return [db.annotations, db.drafts, db.trash];
}

/** Everything that changes when an annotation does, within the transaction of the caller. */
export async function write(
  db: Database,
  _before: Annotation | undefined,
  after: Annotation | undefined,
  entry: HistoryEntry,
): Promise<void> {
  if (after) await db.annotations.put(after);
  else await db.annotations.delete(entry.id);
}
