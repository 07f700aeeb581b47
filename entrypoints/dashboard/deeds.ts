import type { countWords } from '@/components/count-words';
import type { AnnotationBody } from '@/lib/annotation';
import type { AnnotationStore, BodyChange, Changed } from '@/lib/store';

/** Something done to annotations, and how it is taken back. */
export interface Deed {
  ids: readonly string[];
  /** Done to a slice of them, in one transaction. */
  work(ids: string[]): Promise<Changed>;
  /** What is told of it, with the number of those changed. */
  told: Parameters<typeof countWords>[1];
  /** What brings back those that were changed, given as they were. */
  undo(before: Changed['before']): Deed;
}

const now = (): string => new Date().toISOString();

const idsOf = (annotations: Changed['before']): string[] => annotations.map(({ id }) => id);

/** Everything that can be done to many. */
export function deedsOn(store: AnnotationStore) {
  const giveBodies = (bodies: ReadonlyMap<string, AnnotationBody>, told: Deed['told']): Deed => ({
    ids: [...bodies.keys()],
    work(ids) {
      const some = new Map(ids.map((id) => [id, bodies.get(id) as AnnotationBody]));
      return store.reviseEach(some, 'dashboard', now());
    },
    told,
    undo: (before) => giveBodies(new Map(before.map(({ id, body }) => [id, body])), told),
  });
  const revise = (ids: string[], change: BodyChange, told: Deed['told']): Deed => ({
    ids,
    work: (some) => store.reviseMany(some, change, 'dashboard', now()),
    told,
    undo: (before) => giveBodies(new Map(before.map(({ id, body }) => [id, body])), told),
  });
  const remove = (ids: string[]): Deed => ({
    ids,
    work: (some) => store.removeMany(some, 'dashboard', now()),
    told: 'bulk_deleted',
    undo: (before) => restore(idsOf(before)),
  });
  const restore = (ids: string[]): Deed => ({
    ids,
    work: (some) => store.restoreMany(some, 'dashboard', now()),
    told: 'restored',
    undo: (before) => remove(idsOf(before)),
  });
  return { giveBodies, revise, remove, restore };
}
