import type { Annotation, Rating } from '../lib/annotation.ts';
import type { ClaimKind } from '../lib/claim.ts';
import type { PageClaim } from '../lib/page/claim-list.ts';
import type { MarkName } from './rating-mark.tsx';

/** A claim of the page with what the reader has said of it. */
export interface PanelItem extends PageClaim {
  saved?: Annotation;
}

/** Joins the claims of a page with the annotations of it; both may be a moment apart. */
export function panelItems(
  claims: readonly PageClaim[],
  annotations: ReadonlyMap<string, Annotation>,
): PanelItem[] {
  return claims.map((claim) => {
    const saved = claim.annotation === undefined ? undefined : annotations.get(claim.annotation);
    return saved ? { ...claim, saved } : claim;
  });
}

/** How a row is marked: by its rating, or as one that has none or another value now. */
export function markOf({ saved, state }: PanelItem): MarkName {
  if (!saved) return 'checkable';
  return state === 'changed' ? 'changed' : saved.body.rating;
}

/** Whether the reader has come to a verdict on what the page says now. */
export function isChecked(item: PanelItem): boolean {
  const mark = markOf(item);
  return mark !== 'checkable' && mark !== 'changed' && mark !== 'to-check';
}

export interface PanelFilter {
  kind?: ClaimKind;
  rating?: Rating | 'unchecked' | 'changed';
  /** Check-worthiness, 0 to 1. */
  least: number;
}

export const NO_FILTER: PanelFilter = { least: 0 };

function hasRating(item: PanelItem, rating: PanelFilter['rating']): boolean {
  if (rating === undefined) return true;
  return rating === 'unchecked' ? !isChecked(item) : markOf(item) === rating;
}

export function passes(item: PanelItem, { kind, rating, least }: PanelFilter): boolean {
  return (
    (kind === undefined || item.kind === kind) && item.score >= least && hasRating(item, rating)
  );
}

/** Those after the one at `from`, round the end of the list, and not itself. */
function others(items: readonly PanelItem[], from: number): PanelItem[] {
  return [...items.slice(from + 1), ...items.slice(0, Math.max(from, 0))];
}

/** The next unchecked item after the one at `from`, round the end of the list; none but that one: undefined. */
export function nextUnchecked(items: readonly PanelItem[], from: number): PanelItem | undefined {
  return others(items, from).find((item) => !isChecked(item));
}

/** The same, on the way back. */
export function previousUnchecked(
  items: readonly PanelItem[],
  from: number,
): PanelItem | undefined {
  return others(items, from).findLast((item) => !isChecked(item));
}
