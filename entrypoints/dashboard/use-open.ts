import { useRef } from 'preact/hooks';
import type { DetailProps } from '@/components/dashboard-detail';
import { spareDrafts } from '@/entrypoints/background/spare-drafts';
import {
  type Annotation,
  type AnnotationBody,
  type Correction,
  draftKey,
  type Revision,
} from '@/lib/annotation';
import { mergeBody } from '@/lib/merge-body';
import { background, followEvidence, serveDashboard } from '@/lib/messages';
import type { AnnotationStore, HistoryEntry } from '@/lib/store';
import { keepDrafts } from './keep-drafts';
import { useLive } from '@/lib/live/use-live';

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
  // The last question, as what the store is asked after one to somebody else is not followed.
  const spare = await spareDrafts.of(source, selector[0]);
  return {
    annotation: { ...annotation, history: history.flatMap(revisionOf) },
    draft: (spare ?? draft)?.body,
    correction,
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
  const drafts = useRef(keepDrafts(store, spareDrafts)).current;
  const { answer } = useLive(id === undefined ? undefined : () => opened(store, id), [id]);
  if (!answer || answer.annotation.id !== id) return undefined;
  const { annotation } = answer;
  return {
    annotation,
    draft: drafts.of(annotation) ?? answer.draft,
    correction: answer.correction,
    offline,
    async onSave(body, base) {
      const there = await store.get(id);
      await calls.save(annotation, mergeBody(base, body, there?.body ?? base));
      await drafts.drop(annotation);
    },
    onDelete: () => calls.remove(annotation),
    onDraft(body) {
      const isUnchanged = JSON.stringify(body) === JSON.stringify(annotation.body);
      if (isUnchanged) void drafts.drop(annotation);
      else drafts.keep(annotation, body);
    },
    followEvidence(take) {
      const { source, selector } = annotation.target;
      return followEvidence(serveDashboard, draftKey(source, selector[0]), take);
    },
    tagsLike: (beginning) => store.tagsLike(beginning, TAGS_OFFERED),
    onOpenPage: () => void background.openAnnotation(id),
    onRecheck: () => void background.recheckAnnotation(id),
    onClose: calls.close,
  };
}
