import type { Span } from '../claim.ts';
import type { Mark } from './marks.ts';
import type { View } from './view.ts';

/** Of its sentence, so much beside a claim may give it another value: "7 percent", "7 percent points". */
const BESIDE = 12;

function reachOf({ claim: { start, end, sentence } }: Mark): Span {
  return {
    start: Math.min(start, Math.max(sentence.start, start - BESIDE)),
    end: Math.max(end, Math.min(sentence.end, end + BESIDE)),
  };
}

/**
 * The view without the reader's marks whose words are no longer those that were read; itself where there
 * are none. A rating must never be seen on another value, not even until the page has been read again.
 */
export function withoutStale(view: View): View {
  const marks = view.marks.filter((mark) => !mark.annotation || view.page.stands(reachOf(mark)));
  return marks.length === view.marks.length ? view : { ...view, marks };
}
