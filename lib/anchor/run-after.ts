import type { TextRuns } from './text-runs.ts';
import { childNodesOf } from './unclobbered.ts';

const PRECEDING = 2;
const CONTAINED_BY = 16;

/** Whether a node stands before a boundary point, given as an element or text and a number of children or letters. */
function isBefore(node: Node, container: Node, offset: number): boolean {
  const child = childNodesOf(container)[offset];
  const place = (child ?? container).compareDocumentPosition(node);
  if (place & PRECEDING) return true;
  // Past its last child, all that is inside an element stands before the point.
  return child === undefined && (place & CONTAINED_BY) !== 0;
}

/**
 * The first run that stands after a boundary point outside the text: where a selection ends that was made by
 * three clicks, or that takes in what lies between two paragraphs. Their number where there is none.
 */
export function runAfter({ nodes }: TextRuns, container: Node, offset: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(nodes[middle]!, container, offset)) low = middle + 1;
    else high = middle;
  }
  return low;
}
