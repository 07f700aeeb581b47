import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { fold } from '../lib/fold.ts';

/** What can be found one by one; what else a section holds is shown along with them. */
const ROWS = '[data-find], .name-row, .choice, .names, .names-file, .transfer, .intervals';

const said = (element: Element): string => fold(element.textContent);

/** A row within another is counted with it. */
const isOwn = (row: HTMLElement): boolean => row.parentElement?.closest(ROWS) === null;

/**
 * A section is found whole by its own heading and line, and where no row of it holds what it says; else by its
 * rows. Gives how many were found.
 */
function findIn(section: HTMLElement, query: string): number {
  const rows = [...section.querySelectorAll<HTMLElement>(ROWS)];
  const heads = section.querySelectorAll(':scope > h2, :scope > h2 + p');
  const holds = (element: Element): boolean => said(element).includes(query);
  section.hidden = !holds(section);
  if (section.hidden) return 0;
  const isWhole = [...heads].some(holds) || !rows.some(holds);
  const found = rows.filter((row) => isWhole || holds(row));
  for (const row of rows) row.hidden = !found.includes(row);
  return Math.max(found.filter(isOwn).length, 1);
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
