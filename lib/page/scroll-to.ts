import {
  bodyOf,
  boxOf,
  clientHeightOf,
  parentElementOf,
  scrollElement,
  scrollHeightOf,
} from '../anchor/unclobbered.ts';
function isScrolledApart(element: Element): boolean {
  if (scrollHeightOf(element) <= clientHeightOf(element)) return false;
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
}

/** Scrolls so that a range stands in the middle of the window and of every box that scrolls by itself. */
export function scrollTo(range: Range): void {
  const window = range.startContainer.ownerDocument?.defaultView;
  if (!window) return;
  let element = parentElementOf(range.startContainer);
  const body = bodyOf(window.document);
  for (; element && element !== body; element = parentElementOf(element)) {
    if (!isScrolledApart(element)) continue;
    const box = boxOf(element);
    const place = range.getBoundingClientRect();
    scrollElement(element, { top: place.top - box.top - box.height / 2, behavior: 'instant' });
  }
  window.frameElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  const distance = top + height / 2 - window.innerHeight / 2;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const far = Math.abs(distance) > 2 * window.innerHeight;
  window.scrollBy({ top: distance, behavior: calm || far ? 'instant' : 'smooth' });
}
