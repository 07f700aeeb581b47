import { useMemo } from 'preact/hooks';
import type { Rows } from '@/components/dashboard-rows';
import type { AnnotationStore } from '@/lib/store';
import { useLive } from '@/lib/live/use-live';
import { useWindow } from './use-window';

/** What was deleted, the latest first, fetched as it comes into view. */
export function useTrash(store: AnnotationStore, isShown: boolean): Rows {
  const [{ from, to }, need] = useWindow();
  const { answer } = useLive(
    isShown ? async () => ({ from, page: await store.trash(from, to - from) }) : undefined,
    [isShown, from, to],
  );
  return useMemo<Rows>(
    () => ({
      total: answer?.page.total,
      at(index) {
        const trashed = answer?.page.rows[index - answer.from];
        return trashed && { annotation: trashed.annotation, date: trashed.deleted };
      },
      need,
      ids: async (start, end) => (await store.trash(start, end - start)).rows.map(({ id }) => id),
    }),
    [answer],
  );
}
