import {
  type Annotation,
  createAnnotation,
  draftKey,
  type Surface,
  type TextQuoteSelector,
} from '../annotation.ts';
import type { SaveRequest } from '../annotation-schema.ts';
import { mergeBody } from '../merge-body.ts';
import type { Database } from './database.ts';
import { later } from './later.ts';
import { revision } from './revise.ts';
import { type Change, transact } from './write.ts';

function isSameQuote(a: TextQuoteSelector, b: TextQuoteSelector): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
}

interface Existing {
  annotation: Annotation;
  isTrashed: boolean;
}

/** The annotation with the id, here or in the trash, or the one on the same words of the same page. */
async function existing(
  { annotations, trash }: Database,
  { id, target }: SaveRequest,
): Promise<Existing | undefined> {
  const [present, trashed, ofPage] = await Promise.all([
    annotations.get(id),
    trash.get(id),
    annotations.where('target.source').equals(target.source).toArray(),
  ]);
  if (present) return { annotation: present, isTrashed: false };
  if (trashed) return { annotation: trashed.annotation, isTrashed: true };
  const same = ofPage.find((other) => isSameQuote(other.target.selector[0], target.selector[0]));
  return same && { annotation: same, isTrashed: false };
}

function creation({ id, target, claim, body }: SaveRequest, surface: Surface, now: string): Change {
  const after = createAnnotation(id, target, claim, body, now);
  return { id, before: undefined, after, entries: [{ id, at: now, surface, what: 'created' }] };
}

/** Back out of the trash, and revised where it is to say something else. */
function revival(
  annotation: Annotation,
  revised: Change | undefined,
  surface: Surface,
  now: string,
) {
  const { id, modified } = annotation;
  const entries = [
    { id, at: later(now, modified), surface, what: 'restored' as const },
    ...(revised?.entries ?? []),
  ];
  return { id, before: undefined, after: revised?.after ?? annotation, entries } satisfies Change;
}

function changeFor(
  request: SaveRequest,
  there: Existing | undefined,
  surface: Surface,
  now: string,
): Change | undefined {
  if (!there) return creation(request, surface, now);
  const { annotation, isTrashed } = there;
  const { base } = request;
  const body = base ? mergeBody(base, request.body, annotation.body) : request.body;
  const revised = revision(annotation, { ...request, body }, surface, now);
  return isTrashed ? revival(annotation, revised, surface, now) : revised;
}

/** @returns the annotation as it is kept now, without its history */
export function save(
  db: Database,
  request: SaveRequest,
  surface: Surface,
  now: string,
): Promise<Annotation> {
  return transact(db, async () => {
    const [there] = await Promise.all([
      existing(db, request),
      db.drafts.delete(draftKey(request.target.source, request.target.selector[0])),
    ]);
    const change = changeFor(request, there, surface, now);
    if (there?.isTrashed) await db.trash.delete(there.annotation.id);
    const kept = (change?.after ?? there?.annotation) as Annotation;
    return { changes: change ? [change] : [], answer: kept };
  });
}
