import type { OpenRequest } from '@/lib/page/types';
import { placeAtEdge } from '@/lib/page/place-at-edge';
import { type Box, placeCard, type Scrollable } from '@/lib/page/place-card';
import type { CardPosition } from '@/lib/settings';
import type { CardHost } from './card-host';

function boxRound(rects: readonly DOMRect[]): Box | undefined {
  const drawn = rects.filter((rect) => rect.width > 0 && rect.height > 0);
  if (drawn.length === 0) return undefined;
  const left = Math.min(...drawn.map((rect) => rect.left));
  const top = Math.min(...drawn.map((rect) => rect.top));
  const right = Math.max(...drawn.map((rect) => rect.right));
  const bottom = Math.max(...drawn.map((rect) => rect.bottom));
  return { left, top, width: right - left, height: bottom - top };
}

/** The box of the paragraph at the claim, the nearest element that lays out as a block; undefined out of view. */
function columnAt(claim: Box): Box | undefined {
  const x = claim.left + claim.width / 2;
  const y = claim.top + claim.height / 2;
  // The card itself may lie there: before its first move it stands where the browser put it.
  let element: Element | null | undefined = document
    .elementsFromPoint(x, y)
    .find(({ localName }) => localName !== 'blue-pencil-card');
  while (element && getComputedStyle(element).display.startsWith('inline'))
    element = element.parentElement;
  return element?.getBoundingClientRect();
}

/** The size the card would like to have: it scrolls inside itself where it was given less. */
function wishedSize(host: CardHost): { width: number; height: number } {
  const { width, height } = host.element.getBoundingClientRect();
  const sheet = host.root.querySelector('[role=dialog]');
  const hidden = sheet ? sheet.scrollHeight - sheet.clientHeight : 0;
  return { width, height: height + hidden };
}

function scrollable(): Scrollable {
  const page = document.scrollingElement ?? document.documentElement;
  return { up: page.scrollTop, down: page.scrollHeight - page.clientHeight - page.scrollTop };
}

/**
 * Keeps the card beside its claim while the page scrolls and either of them changes size.
 *
 * @param change what changes the host's style, as others' changes are undone
 */
export function followClaim(
  host: CardHost,
  request: Pick<OpenRequest, 'rects'>,
  position: CardPosition,
  change: (work: () => void) => void,
  signal: AbortSignal,
): void {
  const { style } = host.element;
  const isRightToLeft = style.direction === 'rtl';
  let column: Box | undefined;
  /** On opening: after that the reader scrolls, and the card makes do with what room there is. */
  let mayScroll = true;
  const move = (): void => {
    const claim = boxRound(request.rects());
    if (!claim) return;
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    column = columnAt(claim) ?? column ?? claim;
    const place =
      (position === 'edge' && placeAtEdge(claim, wishedSize(host), view, isRightToLeft)) ||
      placeCard(claim, column, wishedSize(host), view, scrollable());
    if (mayScroll && place.scroll !== 0) {
      mayScroll = false;
      window.scrollBy({ top: place.scroll, behavior: 'instant' });
      return move();
    }
    mayScroll = false;
    change(() => {
      style.setProperty('left', `${Math.round(place.left)}px`, 'important');
      style.setProperty('top', `${Math.round(place.top)}px`, 'important');
      style.setProperty('--room', `${Math.floor(place.maxHeight)}px`, 'important');
      host.element.toggleAttribute('tight', place.tight);
    });
  };
  const sizes = new ResizeObserver(move);
  sizes.observe(host.element);
  signal.addEventListener('abort', () => sizes.disconnect());
  const refit = (): void => {
    mayScroll = true;
    move();
  };
  window.addEventListener('resize', refit, { signal, passive: true });
  window.addEventListener('scroll', move, { signal, passive: true, capture: true });
}
