import { type Box, GAP, ORDINARY, type Place, type Size } from './place-card.ts';

/**
 * Where a card goes that is wanted at the edge of the window, where lines end: as high as its claim, or else
 * as high as the window lets it; undefined where it would cover the claim there.
 */
export function placeAtEdge(
  claim: Box,
  card: Size,
  window: Size,
  isRightToLeft = false,
): Place | undefined {
  const left = isRightToLeft ? GAP : window.width - GAP - card.width;
  const covers = claim.left < left + card.width + GAP && claim.left + claim.width > left - GAP;
  if (covers) return undefined;
  const maxHeight = window.height - 2 * GAP;
  const lowest = Math.max(GAP, window.height - GAP - card.height);
  return {
    left,
    top: Math.max(GAP, Math.min(claim.top - GAP, lowest)),
    maxHeight,
    tight: maxHeight < ORDINARY,
    scroll: 0,
  };
}
