import {
  type Annotation,
  type AnnotationBody,
  reviseAnnotation,
  type Surface,
} from '../annotation.ts';
import { type BodyChange, changeBody, type Changed } from './changes.ts';
import type { Database } from './database.ts';
import { write, written } from './write.ts';

/** What was written, as it is handed back. */
export function asChanged(before: readonly Annotation[]): Changed {
  return { before: [...before], sources: [...new Set(before.map(({ target }) => target.source))] };
}

async function reviseOne(
  db: Database,
  annotation: Annotation,
  body: AnnotationBody,
  surface: Surface,
  now: string,
): Promise<boolean> {
  const revised = reviseAnnotation(annotation, { ...annotation, body }, surface, now);
  if (revised === annotation) return false;
  const { id } = annotation;
  const before = { body: annotation.body };
  await write(db, annotation, revised, {
    id,
    at: revised.modified,
    surface,
    what: 'revised',
    before,
  });
  return true;
}

function reviseWith(
  db: Database,
  ids: readonly string[],
  bodyOf: (annotation: Annotation) => AnnotationBody,
  surface: Surface,
  now: string,
): Promise<Changed> {
  return db.transaction('rw', written(db), async () => {
    const present = (await db.annotations.bulkGet([...ids])).filter((one) => one !== undefined);
    const before: Annotation[] = [];
    for (const annotation of present)
      if (await reviseOne(db, annotation, bodyOf(annotation), surface, now))
        before.push(annotation);
    return asChanged(before);
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
