import type { Annotation } from '../annotation.ts';
import { isSound } from '../annotation-schema.ts';
import type { Database } from './database.ts';
import { withHistories } from './histories.ts';

/** All annotations in batches, in the order of their ids, so that only one batch is in memory. */
export async function* each(
  db: Database,
  batchSize: number,
  signal?: AbortSignal,
): AsyncGenerator<Annotation[]> {
  let last = '';
  for (;;) {
    signal?.throwIfAborted();
    const batch = await db.annotations.where(':id').above(last).limit(batchSize).toArray();
    if (batch.length === 0) return;
    last = batch.at(-1)?.id ?? last;
    yield await withHistories(db.history, batch.filter(isSound));
  }
}
