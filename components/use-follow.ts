import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Scrolls a list so that the first of the rows in view of the page can be seen, unless the reader is at
 * work in the list: then it is the list that leads.
 */
export function useFollow(list: RefObject<HTMLElement | null>, viewed: ReadonlySet<string>): void {
  const [first] = viewed;
  useLayoutEffect(() => {
    const { current } = list;
    if (first === undefined || !current || current.matches(':focus-within, :hover')) return;
    const rows = [...current.children] as HTMLElement[];
    const row = rows.find(({ dataset }) => dataset['key'] === first);
    row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [first]);
}
