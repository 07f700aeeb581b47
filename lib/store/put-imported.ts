import type { Annotation, Revision } from '../annotation.ts';
import { isSound } from '../annotation-schema.ts';
import type { Database } from './database.ts';
import { write, written } from './write.ts';

/** What became of a batch. */
export interface Imported {
  added: number;
  replaced: number;
  /** Those that said the same already. */
  same: number;
  /** The addresses of the pages that changed, each once: to be told to the background. */
  sources: string[];
}

const says = ({ target, claim, body }: Annotation): string => JSON.stringify([target, claim, body]);

function mergedHistory(there: Annotation, imported: Annotation, now: string): Revision[] {
  const replaced: Revision[] =
    says(there) === says(imported) ? [] : [{ at: now, surface: 'import', body: there.body }];
  const known = new Set(there.history.map((revision) => JSON.stringify(revision)));
  const fresh = imported.history.filter((revision) => !known.has(JSON.stringify(revision)));
  return [...there.history, ...fresh, ...replaced].sort((a, b) => (a.at < b.at ? -1 : 1));
}

async function putOne(db: Database, imported: Annotation, now: string): Promise<keyof Imported> {
  const there =
    (await db.annotations.get(imported.id)) ?? (await db.trash.get(imported.id))?.annotation;
  const history = there ? mergedHistory(there, imported, now) : imported.history;
  const isSame = there && says(there) === says(imported) && history.length === there.history.length;
  if (isSame) return 'same';
  const { id } = imported;
  await db.trash.delete(id);
  await write(
    db,
    there,
    { ...imported, history },
    { id, at: now, surface: 'import', what: 'imported' },
  );
  return there ? 'replaced' : 'added';
}

/**
 * @throws Error where one of them is damaged; nothing is written then
 */
export async function putImported(
  db: Database,
  batch: readonly Annotation[],
  now: string,
): Promise<Imported> {
  if (!batch.every(isSound)) throw new Error('A damaged annotation cannot be imported.');
  return db.transaction('rw', written(db), async () => {
    const done: Imported = { added: 0, replaced: 0, same: 0, sources: [] };
    const sources = new Set<string>();
    for (const annotation of batch) {
      const what = (await putOne(db, annotation, now)) as 'added' | 'replaced' | 'same';
      done[what] += 1;
      if (what !== 'same') sources.add(annotation.target.source);
    }
    return { ...done, sources: [...sources] };
  });
}
