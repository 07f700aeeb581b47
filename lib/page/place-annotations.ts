import { type Anchoring, anchor } from '../anchor/anchor.ts';
import type { Steps } from '../anchor/steps.ts';
import { type TextIndex, indexSteps } from '../anchor/text-index.ts';
import { type Annotation, RATINGS } from '../annotation.ts';
import { type Claim, type ScoredSentence, type Span, overlaps } from '../claim.ts';
import type { Mark } from './marks.ts';

export interface Placed {
  annotation: Annotation;
  anchoring: Anchoring;
}

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

/** Finds each annotation in the text as it is now; a damaged one is left out. */
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

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The detected claim that an annotation speaks of: of its kind, and sharing most of its words. */
function claimAt(claims: readonly Claim[], kind: Claim['kind'], span: Span): Claim | undefined {
  let best: Claim | undefined;
  for (const claim of claims)
    if (claim.kind === kind && overlaps(claim, span))
      if (!best || shared(claim, span) > shared(best, span)) best = claim;
  return best;
}

/** What the annotation says of its claim, at its place now: the detectors see none there. */
function rebuilt(
  { claim }: Annotation,
  span: Span,
  text: string,
  sentences: readonly ScoredSentence[],
): Claim {
  const sentence = sentences.find((one) => one.start <= span.start && span.end <= one.end) ?? span;
  return {
    ...claim,
    ...span,
    text: text.slice(span.start, span.end),
    core: span,
    sentence: { start: sentence.start, end: sentence.end },
  };
}

/** The claims of a page and its annotations, one mark for each claim, in the order of the text. */
export function joinMarks(
  text: string,
  claims: readonly Claim[],
  sentences: readonly ScoredSentence[],
  placed: readonly Placed[],
): Mark[] {
  const marks: Mark[] = [];
  const taken = new Set<Claim>();
  for (const { annotation, anchoring } of placed) {
    if (anchoring.state === 'orphan') continue;
    const { span, state } = anchoring;
    const seen = claimAt(claims, annotation.claim.kind, span);
    const claim = seen && !taken.has(seen) ? seen : rebuilt(annotation, span, text, sentences);
    taken.add(claim);
    marks.push({ claim, annotation, state });
  }
  for (const claim of claims) if (!taken.has(claim)) marks.push({ claim, state: 'new' });
  return marks.toSorted((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end);
}
