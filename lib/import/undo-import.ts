import type { Annotation } from '../annotation.ts';
import type { ImportStore } from './import-store.ts';
import type { ImportReceipt } from './run-import.ts';

const BATCH = 500;

function* slices<One>(list: readonly One[]): Generator<One[]> {
  for (let from = 0; from < list.length; from += BATCH) yield list.slice(from, from + BATCH);
}

/**
 * Takes an import back. What the reader has changed since stays as it is.
 *
 * @param importedAt ISO 8601, when what was changed was written
 * @returns how many stay because they were changed since
 */
export async function undoImport(
  { added, modified, former, others, trashed, entry = 0 }: ImportReceipt,
  store: ImportStore,
  importedAt: string,
): Promise<number> {
  const before = { entry, trashed };
  let stayed = 0;
  for (let from = 0; from < added.length; from += BATCH) {
    const some = added.slice(from, from + BATCH);
    const there = await store.get(some);
    const isUntouched = (_: string, at: number): boolean =>
      Date.parse(there[at]?.modified ?? '') === modified[from + at];
    const untouched = some.filter(isUntouched);
    stayed += there.filter(Boolean).length - untouched.length;
    await store.takeBack(untouched, [], before);
  }
  for (const some of slices(former)) {
    const there = await store.get(some.map(({ id }) => id));
    const isUntouched = (_: Annotation, at: number): boolean =>
      there[at] !== undefined && Date.parse(there[at].modified) <= Date.parse(importedAt);
    const back = some.filter(isUntouched);
    stayed += there.filter(Boolean).length - back.length;
    await store.put(back, []);
  }
  await store.takeBack([], others, before);
  await store.forget();
  return stayed;
}
