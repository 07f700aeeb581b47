import { isArticlePage } from './is-article-page.ts';
import { findAllIn } from './unclobbered.ts';

/** Pixels; a smaller frame holds no article to be read in it. */
const LEAST = { width: 300, height: 200 };

/**
 * The document of a frame that holds an article of the same origin, with an address of its own. What a script
 * has written into a frame, as advertisements are, has none or that of the page.
 */
export function articleIn(frame: HTMLIFrameElement): Document | undefined {
  const { contentDocument: inside, offsetWidth, offsetHeight } = frame;
  if (!inside || !/^https?:/.test(inside.URL) || inside.URL === frame.ownerDocument.URL)
    return undefined;
  if (offsetWidth < LEAST.width || offsetHeight < LEAST.height) return undefined;
  return isArticlePage(inside) ? inside : undefined;
}

/** The documents of the frames that hold an article. */
export function articleFrames(document: Document): Document[] {
  return [...findAllIn(document, 'iframe, frame')].flatMap(
    (frame) => articleIn(frame as HTMLIFrameElement) ?? [],
  );
}
