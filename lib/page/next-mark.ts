import type { Mark } from './marks.ts';
import { type View, isUnmarked, sameMark } from './view.ts';

/** Whether a mark stands above the line of the window at `y`. */
function isAbove({ page }: View, mark: Mark, y: number): boolean {
  return page.rangeAt(mark.claim).getBoundingClientRect().top < y;
}

/** The first mark not above a line of the window, as an index; marks stand in the order of the text. */
export function firstBelow(view: View, y: number): number {
  let low = 0;
  let high = view.marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(view, view.marks[middle]!, y)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isInView({ page }: View, mark: Mark, height: number): boolean {
  const { top, bottom } = page.rangeAt(mark.claim).getBoundingClientRect();
  return bottom > 0 && top < height;
}

/**
 * The mark after (or before) the one the reader is at, round the end of the text; where none is in view,
 * the first one that is.
 *
 * @param height of the window, in CSS pixels
 */
export function nextMark(
  view: View,
  from: Mark | undefined,
  direction: 1 | -1,
  height: number,
): Mark | undefined {
  const { marks } = view;
  if (marks.length === 0) return undefined;
  const here = from && sameMark(view, from);
  if (here && isInView(view, here, height))
    return marks[(marks.indexOf(here) + direction + marks.length) % marks.length];
  if (!here && from && isUnmarked(view, from) && isInView(view, from, height)) {
    const after = marks.findIndex(({ claim }) => claim.start > from.claim.start);
    const next = after < 0 ? marks.length : after;
    return marks[(direction === 1 ? next : next - 1 + marks.length) % marks.length];
  }
  const first = firstBelow(view, 0);
  return marks[(direction === 1 ? first : first - 1 + marks.length) % marks.length];
}
