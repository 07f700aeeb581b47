import type { Annotation, AnnotationBody, Rating, Surface } from '../annotation.ts';

/** What is done to many annotations at once; what is left out stays. */
export interface BodyChange {
  rating?: Rating;
  addTags?: readonly string[];
  removeTags?: readonly string[];
}

/** What a write to many did. */
export interface Changed {
  /** Those that were changed, as they were before: to undo, hand their bodies to `reviseEach`. */
  before: Annotation[];
  /** The addresses of their pages, each once: to be told to the background. */
  sources: string[];
}

/** An entry of the append-only history. */
export interface HistoryEntry {
  /** Of the annotation. */
  id: string;
  /** ISO 8601 */
  at: string;
  surface: Surface;
  what: 'created' | 'revised' | 'deleted' | 'restored' | 'imported';
  /** What it said until then, where it said another thing. */
  before?: Partial<Pick<Annotation, 'body' | 'target' | 'claim'>>;
}

/** As the store keeps it, in the order of writing. */
export interface HistoryRow extends HistoryEntry {
  n: number;
}

/** A body with a change made. */
export function changeBody(
  body: AnnotationBody,
  { rating = body.rating, addTags = [], removeTags = [] }: BodyChange,
): AnnotationBody {
  const removed = new Set(removeTags);
  const kept = body.tags.filter((tag) => !removed.has(tag));
  return { ...body, rating, tags: [...new Set([...kept, ...addTags])] };
}
