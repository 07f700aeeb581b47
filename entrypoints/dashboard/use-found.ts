import { useMemo, useRef } from 'preact/hooks';
import type { Sort, SortKey } from '@/components/dashboard-columns';
import type { Rows } from '@/components/dashboard-rows';
import type { Annotation } from '@/lib/annotation';
import type { Query } from '@/lib/query';
import type { AnnotationStore, FindOptions, Found, SortField } from '@/lib/store';
import { keepSame } from './keep-same';
import { useLive } from '@/lib/live/use-live';
import { useWindow } from './use-window';

const FIELDS: Record<SortKey, SortField> = {
  rating: 'rating',
  kind: 'kind',
  value: 'value',
  claimant: 'claimant',
  site: 'site',
  date: 'modified',
};

interface Answer {
  /** The search as typed. */
  of: string;
  /** The place of the first row. */
  from: number;
  found: Omit<Found, 'rows'> & { rows: readonly Annotation[] };
}

export interface FoundRows {
  rows: Rows;
  failed: boolean;
}

/** The rows that a search finds, fetched as they come into view. */
export function useFound(
  store: AnnotationStore,
  text: string,
  query: Query,
  { key, direction }: Sort,
  turn: number,
): FoundRows {
  const [{ from, to }, need] = useWindow();
  const order: FindOptions = { sort: FIELDS[key], direction };
  const shown = useRef<readonly Annotation[]>([]);
  const inputs = [text, key, direction, turn];
  const { answer, failed } = useLive<Answer>(
    async (signal, tell) => {
      const page = { ...order, offset: from, limit: to - from };
      const shownOf = (found: Found) => {
        shown.current = keepSame(shown.current, found.rows);
        return { of: text, from, found: { ...found, rows: shown.current } };
      };
      // A list that is gone through must not become shorter meanwhile.
      const onFirst = from === 0 ? (found: Found) => tell(shownOf(found)) : undefined;
      return shownOf(await store.find(query, page, signal, onFirst));
    },
    [...inputs, from, to],
  );
  // Many matches are counted to the end only where somebody asks.
  const { total: least, isTotalExact: isExact = true, isWhole = true } = answer?.found ?? {};
  const isOpen = !isExact && isWhole;
  const { answer: counted } = useLive(
    isOpen ? async (signal) => ({ of: text, total: await store.count(query, signal) }) : undefined,
    [...inputs, isOpen],
  );
  // Until this search is counted the count of the one before stands there, which says nothing of it.
  const isCounted = isExact || (isWhole && counted?.of === answer?.of);
  const total = isExact ? least : isCounted ? counted?.total : least;
  const rows = useMemo<Rows>(
    () => ({
      total,
      isLeast: !isCounted,
      at(index) {
        const annotation = answer?.found.rows[index - answer.from];
        return annotation && { annotation, date: annotation.modified };
      },
      need,
      async ids(start, end) {
        const options = { ...order, offset: start, limit: end - start };
        return (await store.find(query, options)).rows.map(({ id }) => id);
      },
    }),
    [answer, total, isCounted, ...inputs],
  );
  return { rows, failed };
}
