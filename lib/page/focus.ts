import type { Highlights } from './highlights.ts';
import type { Mark } from './marks.ts';
import type { OpenRequest } from './types.ts';
import { type View, standingMark } from './view.ts';

/** Milliseconds for which a claim just come to keeps its wash. */
const FLASH = 1500;

/** The one claim with a wash: its card is open, or the reader has just been brought to it. */
export interface Focus {
  /** Which mark a request was made of. */
  remember(request: OpenRequest, mark: Mark): void;
  /** The mark in focus, and after that the last one opened: where the reader is. */
  mark(): Mark | undefined;
  on(view: View | undefined, request: OpenRequest | undefined): void;
  flash(view: View, mark: Mark): void;
  /** Draws the wash where its claim stands in another view. */
  follow(view: View): void;
  end(): void;
}

/** The wash is a highlight like the others, which no style sheet can animate: it is set and taken away. */
export function createFocus(highlights: Highlights): Focus {
  const marks = new WeakMap<OpenRequest, Mark>();
  let shown: Mark | undefined;
  let latest: Mark | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function draw(view: View | undefined, mark: Mark | undefined): void {
    clearTimeout(timer);
    shown = mark;
    latest = mark ?? latest;
    const now = view && mark && standingMark(view, mark);
    const ranges = now ? [view.page.staticAt(now.claim)] : [];
    highlights.paint('focus', ranges);
  }

  return {
    remember(request, mark) {
      marks.set(request, mark);
      latest = mark;
    },
    mark: () => latest,
    on: (view, request) => draw(view, request && marks.get(request)),
    flash(view, mark) {
      draw(view, mark);
      timer = setTimeout(() => draw(undefined, undefined), FLASH);
    },
    follow(view) {
      const now = shown && standingMark(view, shown);
      if (shown) highlights.paint('focus', now ? [view.page.staticAt(now.claim)] : []);
    },
    end: () => clearTimeout(timer),
  };
}
