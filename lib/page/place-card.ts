/** Viewport coordinates and sizes in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  /** The card scrolls inside itself beyond this. */
  maxHeight: number;
}

/** Between the card and the text, and between the card and the edge of the window. */
const GAP = 12;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * Where a card goes: in the margin beside the column of text at the claim's height, where one of the
 * margins is wide enough, else under the claim, else above it, whichever has more room. It never
 * covers the claim, unless the window is so low that it leaves no other place.
 *
 * @param claim the box round the claim's lines
 * @param column the box of the paragraph the claim stands in
 */
export function placeCard(claim: Box, column: Box, card: Size, window: Size): Place {
  const right = column.left + column.width + GAP;
  const left = column.left - GAP - card.width;
  const lowest = Math.max(GAP, window.height - GAP - card.height);
  const beside = { top: clamp(claim.top - GAP, GAP, lowest), maxHeight: window.height - 2 * GAP };
  if (right + card.width + GAP <= window.width) return { left: right, ...beside };
  if (left >= GAP) return { left, ...beside };

  const along = clamp(claim.left, GAP, Math.max(GAP, window.width - GAP - card.width));
  const bottom = claim.top + claim.height;
  const below = window.height - bottom - 2 * GAP;
  const above = claim.top - 2 * GAP;
  if (below >= card.height || below >= above)
    return { left: along, top: bottom + GAP, maxHeight: Math.max(below, 0) };
  const height = Math.min(card.height, above);
  return { left: along, top: claim.top - GAP - height, maxHeight: above };
}
