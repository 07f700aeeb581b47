import { firstChildOf, nextSiblingOf, nodeTypeOf, parentNodeOf } from '../anchor/unclobbered.ts';
import type { Span } from '../claim.ts';
import { proseAround } from './prose.ts';

/** Siblings that are styled together: some milliseconds of the browser's. */
export const STRETCH = 1000;
/** A page whose paragraphs stand in more elements than these is not laid out as one long row. */
const ROWS = 20;

/** Places among siblings, counted from 1, end exclusive. */
export function stretchOf(number: number): Span {
  return { start: number * STRETCH + 1, end: (number + 1) * STRETCH + 1 };
}

function stretchesIn(row: Node, wanted: ReadonlySet<Node>): Set<number> {
  const numbers = new Set<number>();
  let place = 0;
  let left = wanted.size;
  for (let node = firstChildOf(row); node && left > 0; node = nextSiblingOf(node)) {
    if (nodeTypeOf(node) !== 1) continue;
    if (wanted.has(node)) {
      numbers.add(Math.floor(place / STRETCH));
      left--;
    }
    place++;
  }
  return numbers;
}

/**
 * The numbers of the stretches in which some ranges in prose stand; undefined where their elements are no long
 * row of siblings.
 */
export function stretchesOf(ranges: readonly AbstractRange[]): number[] | undefined {
  const rows = new Map<Node, Set<Node>>();
  for (const range of ranges) {
    const element = proseAround(range);
    const row = element && parentNodeOf(element);
    if (!row) return undefined;
    const known = rows.get(row);
    if (known) known.add(element);
    else rows.set(row, new Set([element]));
    if (rows.size > ROWS) return undefined;
  }
  const numbers = [...rows].flatMap(([row, wanted]) => [...stretchesIn(row, wanted)]);
  return [...new Set(numbers)];
}
