import type { OpenRequest } from '@/lib/page/types';
import { type Box, placeCard } from '@/lib/page/place-card';

function boxRound(rects: readonly DOMRect[]): Box | undefined {
  const drawn = rects.filter((rect) => rect.width > 0 && rect.height > 0);
  if (drawn.length === 0) return undefined;
  const left = Math.min(...drawn.map((rect) => rect.left));
  const top = Math.min(...drawn.map((rect) => rect.top));
  const right = Math.max(...drawn.map((rect) => rect.right));
  const bottom = Math.max(...drawn.map((rect) => rect.bottom));
  return { left, top, width: right - left, height: bottom - top };
}

/** The box of the paragraph at the claim: the nearest element that lays out as a block. */
function columnAt(claim: Box): Box {
  const x = claim.left + claim.width / 2;
  const y = claim.top + claim.height / 2;
  let element = document.elementFromPoint(x, y);
  while (element && getComputedStyle(element).display.startsWith('inline'))
    element = element.parentElement;
  return element && element.localName !== 'blue-pencil-card'
    ? element.getBoundingClientRect()
    : claim;
}

/** Keeps the card beside its claim while the page scrolls and either of them changes size. */
export function followClaim(host: HTMLElement, request: OpenRequest, signal: AbortSignal): void {
  const move = (): void => {
    const claim = boxRound(request.rects());
    if (!claim) return;
    const card = host.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const place = placeCard(claim, columnAt(claim), card, view);
    host.style.setProperty('left', `${place.left}px`, 'important');
    host.style.setProperty('top', `${place.top}px`, 'important');
    host.style.setProperty('--max-height', `${place.maxHeight}px`);
  };
  const sizes = new ResizeObserver(move);
  sizes.observe(host);
  signal.addEventListener('abort', () => sizes.disconnect());
  window.addEventListener('resize', move, { signal, passive: true });
  window.addEventListener('scroll', move, { signal, passive: true, capture: true });
}
