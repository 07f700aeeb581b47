import { useMemo, useRef } from 'preact/hooks';
import type { Sort, SortKey } from '@/components/dashboard-columns';
import type { Rows } from '@/components/dashboard-rows';
import type { Annotation } from '@/lib/annotation';
import type { Query } from '@/lib/query';
import type { AnnotationStore, FindOptions, SortField } from '@/lib/store';
import { keepSame } from './keep-same';
import { useLive } from './use-live';
import { useWindow } from './use-window';

const FIELDS: Record<SortKey, SortField> = {
  rating: 'rating',
  kind: 'kind',
  value: 'value',
  claimant: 'claimant',
  site: 'site',
  date: 'modified',
};

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
  const { answer, failed } = useLive(
    async (signal) => {
      const page = { ...order, offset: from, limit: to - from };
      const found = await store.find(query, page, signal);
      shown.current = keepSame(shown.current, found.rows);
      return { from, found: { ...found, rows: shown.current } };
    },
    [...inputs, from, to],
  );
  // Many matches are counted to the end only where somebody asks.
  const isExact = answer?.found.isTotalExact ?? true;
  const counted = useLive(isExact ? undefined : (signal) => store.count(query, signal), [
    ...inputs,
    isExact,
  ]);
  const total = isExact ? answer?.found.total : (counted.answer ?? answer?.found.total);
  const rows = useMemo<Rows>(
    () => ({
      total,
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
    [answer, total, ...inputs],
  );
  return { rows, failed };
}
