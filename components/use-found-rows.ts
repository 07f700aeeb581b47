import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { fold } from '../lib/fold.ts';

/** What can be found one by one; what else a section holds is shown along with them. */
const ROWS = '[data-find], .name-row, .choice, .names-file, .transfer, .intervals';

const said = (element: Element): string => fold(element.textContent);

/** A section is found whole by its own heading and line, else by its rows; gives how many were found. */
function findIn(section: HTMLElement, query: string): number {
  const rows = [...section.querySelectorAll<HTMLElement>(ROWS)];
  const heads = section.querySelectorAll(':scope > h2, :scope > h2 + p');
  const isWhole = [...heads].some((head) => said(head).includes(query));
  const found = rows.filter((row) => isWhole || said(row).includes(query));
  for (const row of rows) row.hidden = !found.includes(row);
  section.hidden = found.length === 0 && !isWhole;
  return section.hidden ? 0 : Math.max(found.length, 1);
}

/**
 * Hides the sections in `root` and their rows that do not hold the query, by what they say; all are shown
 * where there is none. Gives how many rows were found, or undefined without a query.
 */
export function useFoundRows(
  root: RefObject<HTMLElement | null>,
  query: string,
): number | undefined {
  const [count, setCount] = useState<number>();
  useLayoutEffect(() => {
    const sections = root.current?.querySelectorAll<HTMLElement>('.options-section') ?? [];
    const folded = fold(query.trim());
    const counts = [...sections].map((section) => findIn(section, folded));
    setCount(folded ? counts.reduce((sum, each) => sum + each, 0) : undefined);
  });
  return count;
}
