import { useMemo, useState } from 'preact/hooks';
import type { PopupProps } from '@/components/popup';
import { searchHints } from '@/components/search-hints';
import type { Annotation } from '@/lib/annotation';
import { words } from '@/lib/locale';
import { parseQuery } from '@/lib/query';
import type { AnnotationStore } from '@/lib/store';
import { useStored } from '@/lib/live/use-stored';

type Search = Pick<PopupProps, 'recent' | 'hasMore' | 'onSearch' | 'searchHints'>;

/**
 * The latest annotations, or the latest of those that a search with fields finds: `rating:false tag:budget`.
 *
 * @param limit rows that are shown
 * @param onAnew called where another search begins
 */
export function useSearch(store: AnnotationStore, limit: number, onAnew: () => void): Search {
  const [text, setText] = useState('');
  const query = useMemo(() => parseQuery(text), [text]);
  const rows = useStored<readonly Annotation[]>(
    async (signal, tell) => {
      if (text.trim() === '') return store.latest(limit + 1);
      const page = { limit: limit + 1 };
      return (await store.find(query, page, signal, ({ rows: first }) => tell(first))).rows;
    },
    [text, limit],
  );
  return {
    recent: rows?.slice(0, limit),
    hasMore: (rows?.length ?? 0) > limit,
    onSearch(typed) {
      setText(typed);
      onAnew();
    },
    searchHints: searchHints(query.problems, words),
  };
}
