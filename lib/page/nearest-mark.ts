import type { Mark } from './marks.ts';
import { firstBelow } from './next-mark.ts';
import type { View } from './view.ts';

/** How far a mark is from a line of the window, in CSS pixels. */
function distance({ page }: View, mark: Mark, y: number): number {
  const { top, bottom } = page.rangeAt(mark.claim).getBoundingClientRect();
  return Math.abs((top + bottom) / 2 - y);
}

/** The mark nearest to the middle of the window, which is of that height in CSS pixels. */
export function nearestMark(view: View, height: number): Mark | undefined {
  const y = height / 2;
  const after = firstBelow(view, y);
  const [above, below] = [view.marks[after - 1], view.marks[after]];
  if (!above || !below) return above ?? below;
  return distance(view, above, y) < distance(view, below, y) ? above : below;
}
