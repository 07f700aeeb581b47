import type { Annotation } from '../annotation.ts';
import { type Claim, type ScoredSentence, type Span, overlaps } from '../claim.ts';
import type { Mark } from './marks.ts';
import type { Placed } from './place-annotations.ts';

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
