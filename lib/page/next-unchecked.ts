import { isUnchecked } from './is-unchecked.ts';
import type { Mark } from './marks.ts';
import { nextMark } from './next-mark.ts';
import { sameMark, type View } from './view.ts';

/**
 * As {@link nextMark} among the claims without a verdict; undefined where the one the reader is at is the last.
 *
 * @param height of the window, in CSS pixels
 */
export function nextUnchecked(
  view: View,
  from: Mark | undefined,
  direction: 1 | -1,
  height: number,
): Mark | undefined {
  const here = from && sameMark(view, from);
  const marks = view.marks.filter((mark) => mark === here || isUnchecked(mark));
  const next = nextMark({ ...view, marks }, from, direction, height);
  return next === here ? undefined : next;
}
