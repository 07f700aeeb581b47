import { describe } from '../anchor/describe.ts';
import { keptSentence } from '../anchor/kept-sentence.ts';
import type { AnnotationTarget } from '../annotation.ts';
import type { Mark } from './marks.ts';
import type { OpenRequest } from './types.ts';
import type { View } from './view.ts';

/** Where an annotation of the claim would be kept, as the page is now. */
function targetOf(
  { source, page, metadata }: View,
  { claim }: Mark,
  url: string,
): AnnotationTarget {
  const { title, site, author, published } = metadata;
  return {
    source,
    selector: describe({ start: claim.start, end: claim.end }, page.text),
    captured: {
      url,
      sentence: keptSentence(claim, page.text),
      title,
      site,
      ...(author && { author }),
      ...(published && { published }),
    },
  };
}

/**
 * All that a card needs of a mark. An annotation found in its place keeps the target it was made with; one
 * whose value has changed is described anew, for the reader to check again.
 *
 * @param rects where the claim is drawn at the time of the call
 */
export function requestFor(
  view: View,
  mark: Mark,
  by: OpenRequest['by'],
  url: string,
  rects: () => DOMRect[],
): OpenRequest {
  const { claim, annotation, state } = mark;
  return {
    claim,
    sentence: view.page.text.slice(claim.sentence.start, claim.sentence.end),
    offsetInSentence: claim.start - claim.sentence.start,
    target: annotation && state === 'anchored' ? annotation.target : targetOf(view, mark, url),
    ...(annotation && { annotation }),
    state,
    rects,
    by,
  };
}
