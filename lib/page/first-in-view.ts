import type { PageText } from '../anchor/page-text.ts';
import type { Steps } from '../anchor/steps.ts';
import { caretAt, windowOf } from '../anchor/unclobbered.ts';

/** Where words are looked for, as parts of the window's height: below what lies fixed at its top. */
const HEIGHTS = [0.2, 0.4, 0.6, 0.8];

/** The place in the text of words that are in view; 0 where none is found. */
export function* firstInView(document: Document, page: PageText): Steps<number> {
  // The first question about a place goes over all runs.
  yield;
  const { innerWidth = 0, innerHeight = 0 } = windowOf(document) ?? {};
  for (const part of HEIGHTS) {
    const caret = caretAt(document, innerWidth / 2, part * innerHeight);
    const at = caret && page.offsetAt(caret.offsetNode, caret.offset);
    if (at !== undefined && at !== null) return at;
  }
  return 0;
}
