import type { spareDrafts } from '@/entrypoints/background/spare-drafts';
import type { Annotation, AnnotationBody } from '@/lib/annotation';
import { mergeBody } from '@/lib/merge-body';
import type { AnnotationStore } from '@/lib/store';

export interface Drafts {
  /** What is typed about an annotation and not yet saved; what it says elsewhere by now is in it. */
  of(annotation: Annotation): AnnotationBody | undefined;
  keep(annotation: Annotation, body: AnnotationBody): void;
  /** Lets go of the draft; resolves once nothing is written of it any more. */
  drop(annotation: Annotation): Promise<void>;
}

type Store = Pick<AnnotationStore, 'saveDraft' | 'dropDraft'>;
type Spare = Pick<typeof spareDrafts, 'keep' | 'drop'>;

interface Typed {
  annotation: Annotation;
  body: AnnotationBody;
}

/** On the disk; in memory where that is full. */
async function put({ annotation, body }: Typed, store: Store, spare: Spare): Promise<void> {
  const { source, selector } = annotation.target;
  const modified = new Date().toISOString();
  try {
    await store.saveDraft(source, selector[0], body, modified);
  } catch {
    return spare.keep(selector[0], { source, body, modified });
  }
  await spare.drop(source, selector[0]);
}

/** Writes what is typed as it is typed, one write after another, and lets it go once it is saved. */
export function keepDrafts(store: Store, spare: Spare): Drafts {
  let latest: Typed | undefined;
  let writing: Promise<void> | undefined;
  async function write(): Promise<void> {
    let written: Typed | undefined;
    // What was typed meanwhile is written next.
    for (let next = latest; next && next !== written; next = latest) {
      await put(next, store, spare);
      written = next;
    }
  }
  return {
    of(annotation) {
      if (latest?.annotation.id !== annotation.id) return undefined;
      return mergeBody(latest.annotation.body, latest.body, annotation.body);
    },
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
      await spare.drop(target.source, target.selector[0]);
      await store.dropDraft(target.source, target.selector[0]);
    },
  };
}
