import type { Annotation, AnnotationBody } from '@/lib/annotation';
import type { AnnotationStore } from '@/lib/store';

export interface Drafts {
  /** What is typed about an annotation and not yet saved. */
  of(id: string): AnnotationBody | undefined;
  keep(annotation: Annotation, body: AnnotationBody): void;
  /** Lets go of the draft; resolves once nothing is written of it any more. */
  drop(annotation: Annotation): Promise<void>;
}

/** Writes what is typed as it is typed, one write after another, and lets it go once it is saved. */
export function keepDrafts(store: Pick<AnnotationStore, 'saveDraft' | 'dropDraft'>): Drafts {
  let latest: { annotation: Annotation; body: AnnotationBody } | undefined;
  let writing: Promise<void> | undefined;
  async function write(): Promise<void> {
    // What was typed meanwhile is written next.
    for (let written: AnnotationBody | undefined; written !== latest?.body;) {
      const { annotation, body } = latest ?? {};
      if (!annotation || !body) return;
      const { source, selector } = annotation.target;
      await store.saveDraft(source, selector[0], body, new Date().toISOString());
      written = body;
    }
  }
  return {
    of: (id) => (latest?.annotation.id === id ? latest.body : undefined),
    keep(annotation, body) {
      latest = { annotation, body };
      // A draft that cannot be kept is no reason to disturb; saving will say what is wrong.
      writing ??= write()
        .catch(() => undefined)
        .finally(() => (writing = undefined));
    },
    async drop({ target }) {
      latest = undefined;
      await writing;
      await store.dropDraft(target.source, target.selector[0]);
    },
  };
}
