import {
  type Annotation,
  type AnnotationBody,
  reviseAnnotation,
  type Statement,
  type Surface,
} from '../annotation.ts';
import { type BodyChange, changeBody, type Changed } from './changes.ts';
import type { Database } from './database.ts';
import { asEntry } from './histories.ts';
import { later } from './later.ts';
import { type Change, transact } from './write.ts';

/** What was written, as it is handed back. */
export function asChanged(before: readonly Annotation[]): Changed {
  return { before: [...before], sources: [...new Set(before.map(({ target }) => target.source))] };
}

/** The change that makes an annotation say something else, or none where it says so already. */
export function revision(
  before: Annotation,
  says: Statement,
  surface: Surface,
  now: string,
): Change | undefined {
  const { id } = before;
  const bare = { ...before, history: [] };
  const after = reviseAnnotation(bare, says, surface, later(now, before.modified));
  if (after === bare) return undefined;
  return { id, before, after, entries: after.history.map((one) => asEntry(id, one)) };
}

function reviseWith(
  db: Database,
  ids: readonly string[],
  bodyOf: (annotation: Annotation) => AnnotationBody,
  surface: Surface,
  now: string,
): Promise<Changed> {
  return transact(db, async () => {
    const rows = await db.annotations.bulkGet([...new Set(ids)]);
    const changes = rows.flatMap((row) => {
      const change = row && revision(row, { ...row, body: bodyOf(row) }, surface, now);
      return change ? [change] : [];
    });
    return { changes, answer: asChanged(changes.flatMap(({ before }) => before ?? [])) };
  });
}

export function reviseMany(
  db: Database,
  ids: readonly string[],
  change: BodyChange,
  surface: Surface,
  now: string,
): Promise<Changed> {
  return reviseWith(db, ids, ({ body }) => changeBody(body, change), surface, now);
}

export function reviseEach(
  db: Database,
  bodies: ReadonlyMap<string, AnnotationBody>,
  surface: Surface,
  now: string,
): Promise<Changed> {
  const bodyOf = ({ id, body }: Annotation) => bodies.get(id) ?? body;
  return reviseWith(db, [...bodies.keys()], bodyOf, surface, now);
}
