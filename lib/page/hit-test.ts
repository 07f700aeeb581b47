import type { PageText } from '../anchor/page-text.ts';
import { caretAt, elementAt, shadowRootOf } from '../anchor/unclobbered.ts';
import type { Mark } from './marks.ts';

/** The underline lies below the letters, and a finger is no needle: pixels around the words that count. */
const MARGIN = 3;

interface Caret {
  offsetNode: Node;
  offset: number;
}

/** Roots of the open shadow trees at a point, which the browser enters only where they are named. */
function shadowRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let element = elementAt(document, x, y);
  for (;;) {
    const root = element && shadowRootOf(element);
    if (!root) break;
    roots.push(root);
    const inner = root.elementFromPoint(x, y);
    if (inner === element) break;
    element = inner;
  }
  return roots;
}

function caretUnder(document: Document, x: number, y: number): Caret | null {
  return caretAt(document, x, y, { shadowRoots: shadowRootsAt(document, x, y) });
}

function isDrawnAt(page: PageText, mark: Mark, x: number, y: number): boolean {
  for (const box of page.rangeAt(mark.claim).getClientRects())
    if (
      x >= box.left - MARGIN &&
      x <= box.right + MARGIN &&
      y >= box.top - MARGIN &&
      y <= box.bottom + MARGIN
    )
      return true;
  return false;
}

/**
 * The marks drawn at a point of the viewport, in the order of the text. The caret tells which letters are
 * near; the boxes of the range tell whether the point is on them, since the caret is also found beside and
 * below a line.
 */
export function marksAt(
  document: Document,
  page: PageText,
  marks: readonly Mark[],
  x: number,
  y: number,
): Mark[] {
  const caret = caretUnder(document, x, y);
  const offset = caret ? page.offsetAt(caret.offsetNode, caret.offset) : undefined;
  if (offset === undefined) return [];
  const found: Mark[] = [];
  for (const mark of marks) {
    if (mark.claim.start > offset) break;
    if (mark.claim.end >= offset && isDrawnAt(page, mark, x, y)) found.push(mark);
  }
  return found;
}
