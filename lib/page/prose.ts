import { closestTo, nodeTypeOf, parentElementOf } from '../anchor/unclobbered.ts';

/** Elements in which most claims stand, and few others: those of lists, tables and menus are many. */
export const PROSE = 'p h1 h2 h3 h4 h5 h6 blockquote figcaption caption dt dd'.split(' ');

const SELECTOR = PROSE.join();

/** The element of {@link PROSE} in which a range begins; no claim goes on into another block. */
export function proseAround({ startContainer }: AbstractRange): Element | null {
  const element =
    nodeTypeOf(startContainer) === 1
      ? (startContainer as Element)
      : parentElementOf(startContainer);
  return closestTo(element, SELECTOR);
}

export function isInProse(range: AbstractRange): boolean {
  return proseAround(range) !== null;
}
