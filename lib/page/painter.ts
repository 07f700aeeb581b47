import type { Highlights } from './highlights.ts';
import { firstBelow } from './next-mark.ts';
import { type View, rangesByLook } from './view.ts';

/** More marks than these are not drawn at once: browsers go over all of them whenever one changes. */
const MANY = 600;
/** Of these, so many are drawn before the first in view; the others after. */
const BEFORE = 150;
/** With fewer drawn marks ahead, others are drawn. */
const CLOSE = 60;

export interface Painter {
  paint(view: View): void;
  /** The page is being looked at: draw what has come near. */
  look(): void;
}

/** Draws the marks of a view; on very long pages, those near the reader. */
export function createPainter(highlights: Highlights): Painter {
  let shown: View | undefined;
  let from = 0;
  let waiting = false;

  function draw(view: View, first: number): void {
    from = Math.max(0, first - BEFORE);
    const marks = view.marks.length > MANY ? view.marks.slice(from, from + MANY) : view.marks;
    for (const [look, ranges] of rangesByLook(view.page, marks)) highlights.paint(look, ranges);
  }

  function isNearEdge(view: View, first: number): boolean {
    const isBefore = from > 0 && first < from + CLOSE;
    return isBefore || (from + MANY < view.marks.length && first > from + MANY - BEFORE);
  }

  function follow(): void {
    waiting = false;
    const view = shown;
    if (!view || view.marks.length <= MANY) return;
    const first = firstBelow(view, 0);
    if (isNearEdge(view, first)) draw(view, first);
  }

  return {
    paint(view) {
      shown = view;
      draw(view, view.marks.length > MANY ? firstBelow(view, 0) : 0);
    },
    look() {
      if (waiting || !shown || shown.marks.length <= MANY) return;
      waiting = true;
      requestIdleCallback(follow, { timeout: 100 });
    },
  };
}
