import { countWords } from '@/components/count-words';
import type { FilesState } from '@/components/dashboard-files';
import { type ExportSource, useExport } from '@/entrypoints/options/files/use-export';
import { useImport } from '@/entrypoints/options/files/use-import';
import { database } from '@/entrypoints/popup/open-store';
import type { Annotation } from '@/lib/annotation';
import { words as t } from '@/lib/locale';
import { matches, type Query } from '@/lib/query';
import { type AnnotationStore, TransferStore } from '@/lib/store';
import { useLive } from '@/lib/live/use-live';

/** Annotations that are in memory at once. */
const BATCH = 500;

/** What can be exported, as the reader is looking at it. */
export interface Looking {
  query: Query;
  /** Of the annotation in the detail. */
  id: string | undefined;
  selected: readonly string[];
}

async function* found(store: AnnotationStore, query: Query): AsyncGenerator<Annotation[]> {
  for await (const batch of store.each(BATCH)) yield batch.filter((one) => matches(query, one));
}

async function* selectedOnes(ids: readonly string[]): AsyncGenerator<Annotation[]> {
  const kept = new TransferStore(database, () => new Date().toISOString());
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = await kept.get(ids.slice(from, from + BATCH));
    yield some.filter((one) => one !== undefined);
  }
}

async function* whole(annotations: Promise<Annotation[]>): AsyncGenerator<Annotation[]> {
  yield await annotations;
}

async function sourcesFor(
  store: AnnotationStore,
  { query, id, selected }: Looking,
): Promise<ExportSource[]> {
  const all = await store.count();
  const address = id === undefined ? undefined : (await store.get(id))?.target.source;
  const article = address === undefined ? [] : await store.annotationsOf(address);
  const hits = query.terms.length === 0 ? 0 : await store.count(query);
  const sources: ExportSource[] = [
    {
      id: 'selection',
      label: countWords(t, 'export_selection', selected.length),
      count: selected.length,
      each: () => selectedOnes(selected),
    },
    {
      id: 'article',
      label: countWords(t, 'export_article', article.length),
      count: article.length,
      each: () => whole(store.annotationsOf(address ?? '')),
    },
    {
      id: 'search',
      label: countWords(t, 'export_search', hits),
      count: hits,
      each: () => found(store, query),
    },
    {
      id: 'all',
      label: countWords(t, 'export_all', all),
      count: all,
      isAll: true,
      each: () => store.each(BATCH),
    },
  ];
  return sources.filter(({ count }) => count > 0);
}

/** Exports of what is looked at, the narrowest first, and imports. */
export function useFiles(store: AnnotationStore, isShown: boolean, looking: Looking): FilesState {
  const { query, id, selected } = looking;
  const { answer = [] } = useLive(isShown ? () => sourcesFor(store, looking) : undefined, [
    isShown,
    query,
    id,
    selected,
  ]);
  return { exporting: useExport(database, answer), importing: useImport(database) };
}
