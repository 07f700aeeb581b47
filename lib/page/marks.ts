import type { Annotation, Rating } from '../annotation.ts';
import type { Claim } from '../claim.ts';
import type { AnchorState } from './types.ts';

/** How a mark is drawn; each is one CSS highlight, `blue-pencil-<look>`. In the order of drawing. */
export const LOOKS = [
  'checkable',
  'name',
  'to-check',
  'unverifiable',
  'true',
  'mostly-true',
  'mixed',
  'mostly-false',
  'false',
  'misleading',
  'changed',
  'focus',
] as const satisfies readonly (Rating | 'checkable' | 'name' | 'changed' | 'focus')[];

export type Look = (typeof LOOKS)[number];

/** A claim as it stands on the page now, with the reader's annotation of it where there is one. */
export interface Mark {
  claim: Claim;
  annotation?: Annotation;
  state: 'new' | Exclude<AnchorState, 'orphan'>;
}

export function lookOf({ claim, annotation, state }: Mark): Look {
  if (state === 'changed') return 'changed';
  if (annotation) return annotation.body.rating;
  return claim.kind === 'name' ? 'name' : 'checkable';
}

/** Of two marks at the same words the one that is drawn there, and meant by a click: with an annotation, then the shorter. */
export function isOver(a: Mark, b: Mark): boolean {
  if (!a.annotation !== !b.annotation) return a.annotation !== undefined;
  return a.claim.end - a.claim.start < b.claim.end - b.claim.start;
}

/** Of several marks at one place the one that is over all others. */
export function foremost(marks: readonly Mark[]): Mark | undefined {
  return marks.reduce<Mark | undefined>(
    (best, mark) => (!best || isOver(mark, best) ? mark : best),
    undefined,
  );
}

/**
 * A style sheet of one look: for prose, where most marks stand, or for all elements there are; or for a stretch
 * of prose, given by its number (see `stretchOf`).
 */
export type MarkSheet = Look | `anywhere/${Look}` | `${number}/${Look}`;
