import { useRef } from 'preact/hooks';
import type { DetailProps } from '@/components/dashboard-detail';
import type { Annotation, AnnotationBody, Correction, Revision } from '@/lib/annotation';
import { background } from '@/lib/messages';
import type { AnnotationStore, HistoryEntry } from '@/lib/store';
import { useLive } from './use-live';

/** No more than one takes in at a glance. */
const TAGS_OFFERED = 6;

interface Opened {
  annotation: Annotation;
  draft: AnnotationBody | undefined;
  correction: Correction | undefined;
}

function revisionOf({ at, surface, before }: HistoryEntry): Revision[] {
  return before?.body ? [{ at, surface, ...before, body: before.body }] : [];
}

async function opened(store: AnnotationStore, id: string): Promise<Opened | undefined> {
  const [annotation, history] = await Promise.all([store.get(id), store.historyOf(id)]);
  if (!annotation) return undefined;
  const { source, selector } = annotation.target;
  const draft = await store.draftOf(source, selector[0]);
  const correction = await store.correctionOf(annotation);
  return {
    annotation: { ...annotation, history: history.flatMap(revisionOf) },
    draft: draft?.body,
    correction,
  };
}

/** Writes what is typed as it is typed, one write after another, and lets it go once it is saved. */
function useDrafts(store: AnnotationStore) {
  const latest = useRef<{ annotation: Annotation; body: AnnotationBody } | undefined>(undefined);
  const writing = useRef<Promise<void>>(undefined);
  const write = async (): Promise<void> => {
    // What was typed meanwhile is written next.
    for (let written: AnnotationBody | undefined; written !== latest.current?.body;) {
      const { annotation, body } = latest.current ?? {};
      if (!annotation || !body) return;
      const { source, selector } = annotation.target;
      await store.saveDraft(source, selector[0], body, new Date().toISOString());
      written = body;
    }
  };
  return {
    of: (id: string) => (latest.current?.annotation.id === id ? latest.current.body : undefined),
    keep(annotation: Annotation, body: AnnotationBody) {
      latest.current = { annotation, body };
      writing.current ??= write().finally(() => (writing.current = undefined));
    },
    async drop({ target }: Annotation) {
      latest.current = undefined;
      await writing.current;
      await store.dropDraft(target.source, target.selector[0]);
    },
  };
}

export interface OpenCalls {
  /** @throws Error where it could not be written */
  save(annotation: Annotation, body: AnnotationBody): Promise<void>;
  remove(annotation: Annotation): Promise<void>;
  close(): void;
}

/** The annotation in the detail, with what was typed and not saved; undefined while none is open. */
export function useOpen(
  store: AnnotationStore,
  id: string | undefined,
  offline: boolean,
  calls: OpenCalls,
): DetailProps | undefined {
  const drafts = useDrafts(store);
  const { answer } = useLive(id === undefined ? undefined : () => opened(store, id), [id]);
  if (!answer || answer.annotation.id !== id) return undefined;
  const { annotation } = answer;
  return {
    annotation,
    draft: drafts.of(id) ?? answer.draft,
    correction: answer.correction,
    offline,
    async onSave(body) {
      await calls.save(annotation, body);
      await drafts.drop(annotation);
    },
    onDelete: () => calls.remove(annotation),
    onDraft(body) {
      const isUnchanged = JSON.stringify(body) === JSON.stringify(annotation.body);
      if (isUnchanged) void drafts.drop(annotation);
      else drafts.keep(annotation, body);
    },
    tagsLike: (beginning) => store.tagsLike(beginning, TAGS_OFFERED),
    onOpenPage: () => void background.openAnnotation(id),
    onRecheck: () => void background.recheckAnnotation(id),
    onClose: calls.close,
  };
}
