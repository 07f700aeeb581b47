import type { Annotation } from '../annotation.ts';
import { isSound } from '../annotation-schema.ts';
import type { HistoryEntry } from './changes.ts';
import type { Database } from './database.ts';
import { asEntry, withHistories } from './histories.ts';
import { type Change, transact } from './write.ts';

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

/** Revisions the file brings that are not here, and what is here and will say something else. */
function historyEntries(there: Annotation | undefined, imported: Annotation, now: string) {
  const { id } = imported;
  const known = new Set(there?.history.map((revision) => JSON.stringify(revision)));
  const fresh = imported.history.filter((revision) => !known.has(JSON.stringify(revision)));
  const isOther = there !== undefined && says(there) !== says(imported);
  const before = isOther
    ? { body: there.body, target: there.target, claim: there.claim }
    : undefined;
  const last: HistoryEntry = { id, at: now, surface: 'import', what: 'imported' };
  return {
    isNews: there === undefined || isOther || fresh.length > 0,
    entries: [...fresh.map((one) => asEntry(id, one)), before ? { ...last, before } : last],
  };
}

/** What is kept under these ids, with its history, here or in the trash. */
async function keptUnder(db: Database, ids: string[]) {
  const present = (await db.annotations.bulkGet(ids)).filter((one) => one !== undefined);
  const trashed = (await db.trash.bulkGet(ids)).flatMap((row) => row?.annotation ?? []);
  const whole = await withHistories(db.history, [...trashed, ...present]);
  return {
    kept: new Map(whole.map((annotation) => [annotation.id, annotation])),
    isPresent: new Set(present.map(({ id }) => id)),
  };
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
  const imported = [...new Map(batch.map((annotation) => [annotation.id, annotation])).values()];
  const ids = imported.map(({ id }) => id);
  return transact(db, async () => {
    const { kept, isPresent } = await keptUnder(db, ids);
    const changes = imported.flatMap((after): Change[] => {
      const there = kept.get(after.id);
      const { isNews, entries } = historyEntries(there, after, now);
      const before = isPresent.has(after.id) ? there : undefined;
      return isNews ? [{ id: after.id, before, after, entries }] : [];
    });
    const changed = changes.map(({ id }) => id);
    await db.trash.bulkDelete(changed);
    const replaced = changed.filter((id) => kept.has(id)).length;
    const answer = {
      added: changed.length - replaced,
      replaced,
      same: imported.length - changed.length,
      sources: [...new Set(changes.flatMap(({ after }) => after?.target.source ?? []))],
    };
    return { changes, answer };
  });
}
