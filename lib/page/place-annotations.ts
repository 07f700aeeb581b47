import { type Anchoring, anchor } from '../anchor/anchor.ts';
import type { Steps } from '../anchor/steps.ts';
import { type TextIndex, indexSteps } from '../anchor/text-index.ts';
import { type Annotation, RATINGS } from '../annotation.ts';

export interface Placed {
  annotation: Annotation;
  anchoring: Anchoring;
}

/** Finds each of some annotations in the text as it is now; a damaged one is left out. */
export type PlaceAnnotations = (
  annotations: readonly Annotation[],
  text: string,
) => Steps<Placed[]>;

function isRating(rating: unknown): boolean {
  return rating === 'to-check' || RATINGS.some((known) => known === rating);
}

/** Undefined for a damaged annotation: a store written by another version is no reason to show nothing. */
function place(annotation: Annotation, index: TextIndex): Placed | undefined {
  try {
    const { target, claim, body } = annotation;
    if (!isRating(body.rating)) return undefined;
    const { selector, captured } = target;
    const kept = { selector, sentence: captured.sentence, kind: claim.kind };
    return { annotation, anchoring: anchor(kept, index) };
  } catch {
    return undefined;
  }
}

/** As {@link PlaceAnnotations}. */
export function* placeAnnotations(
  annotations: readonly Annotation[],
  text: string,
): Steps<Placed[]> {
  if (annotations.length === 0) return [];
  const index = yield* indexSteps(text);
  const placed: Placed[] = [];
  for (const annotation of annotations) {
    yield;
    const found = place(annotation, index);
    if (found) placed.push(found);
  }
  return placed;
}
