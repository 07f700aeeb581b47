/** Viewport coordinates and sizes in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** How far a page can still be scrolled. */
export interface Scrollable {
  up: number;
  down: number;
}

export interface Place {
  left: number;
  top: number;
  /** The card scrolls inside itself beyond this. */
  maxHeight: number;
  /** Less than an ordinary card takes: it had better fold what can be folded. */
  tight: boolean;
  /** As for `scrollBy`: how far the page must scroll to give the card enough room; 0 where it has, or cannot. */
  scroll: number;
}

/** Between the card and the text, and between the card and the edge of the window. */
export const GAP = 12;

/** What an ordinary card takes with nothing folded. */
export const ORDINARY = 540;
/** Folded, with the quotation, the ratings and Save in view at once. */
const ENOUGH = 260;
/** The ratings and Save alone. */
const LEAST = 150;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** To the right or left of a box, as high as the window lets it. */
function besideBox(box: Box, claim: Box, card: Size, window: Size): Place | undefined {
  const right = box.left + box.width + GAP;
  const left = box.left - GAP - card.width;
  const fitsRight = right + card.width + GAP <= window.width;
  if (!fitsRight && left < GAP) return undefined;
  const lowest = Math.max(GAP, window.height - GAP - card.height);
  const maxHeight = window.height - 2 * GAP;
  return {
    left: fitsRight ? right : left,
    top: clamp(claim.top - GAP, GAP, lowest),
    maxHeight,
    tight: maxHeight < ORDINARY,
    scroll: 0,
  };
}

/** The shorter way of the two that bring the claim to where there is enough room under or above it. */
function scrollFor(claim: Box, window: Size, { up, down }: Scrollable): number {
  const wanted = Math.min(ENOUGH, window.height - claim.height - 3 * GAP);
  const further = claim.top + claim.height + 2 * GAP + wanted - window.height;
  const back = wanted + 2 * GAP - claim.top;
  if (further <= 0 || back <= 0) return 0;
  if (further <= down && (further <= back || back > up)) return further;
  return back <= up ? -back : 0;
}

/** Under the claim or above it, whichever has more room; at the edge of the window where neither has any. */
function underOrAbove(claim: Box, card: Size, window: Size, scrollable: Scrollable): Place {
  const top = clamp(claim.top, 0, window.height);
  const bottom = clamp(claim.top + claim.height, 0, window.height);
  const below = window.height - bottom - 2 * GAP;
  const above = top - 2 * GAP;
  const least = Math.min(LEAST, window.height - 2 * GAP);
  // Where something of the claim must be covered, it is not its beginning.
  const isUnder = below >= ORDINARY || below >= above || above < least;
  const maxHeight = Math.max(isUnder ? below : above, least);
  const height = Math.min(card.height, maxHeight);
  return {
    left: clamp(claim.left, GAP, Math.max(GAP, window.width - GAP - card.width)),
    top: isUnder
      ? Math.min(bottom + GAP, window.height - GAP - height)
      : Math.max(top - GAP - height, GAP),
    maxHeight,
    tight: maxHeight < ORDINARY,
    scroll: scrollFor(claim, window, scrollable),
  };
}

/**
 * Where a card goes: into the margin beside the column of text at the claim's height, where one of the
 * margins is wide enough; else under or above the claim, where it fits there whole; else beside the claim
 * itself, over the column; else under or above it, folded. It never leaves the window, nor covers the
 * claim, unless the window is so low that it leaves no other place.
 *
 * It goes by what an ordinary card takes, not by how high this one is: folding makes it lower, and would
 * have it placed anew without end.
 *
 * @param claim the box round the claim's lines
 * @param column the box of the paragraph the claim stands in
 */
export function placeCard(
  claim: Box,
  column: Box,
  card: Size,
  window: Size,
  scrollable: Scrollable = { up: Infinity, down: Infinity },
): Place {
  const inMargin = besideBox(column, claim, card, window);
  if (inMargin) return inMargin;
  const along = underOrAbove(claim, card, window, scrollable);
  return along.tight ? (besideBox(claim, claim, card, window) ?? along) : along;
}
