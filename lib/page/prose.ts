import { closestTo, nodeTypeOf, parentElementOf } from '../anchor/unclobbered.ts';

/** Elements in which most claims stand, and few others: those of lists, tables and menus are many. */
export const PROSE = 'p h1 h2 h3 h4 h5 h6 blockquote figcaption caption dt dd'.split(' ');

const SELECTOR = PROSE.join();

/** Whether a range begins in one of {@link PROSE}; no claim goes on into another block. */
export function isInProse({ startContainer }: AbstractRange): boolean {
  const element =
    nodeTypeOf(startContainer) === 1
      ? (startContainer as Element)
      : parentElementOf(startContainer);
  return closestTo(element, SELECTOR) !== null;
}
