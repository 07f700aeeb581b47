import type { ClaimKind, ClaimValue, NameSuggestion, Reason } from './claim.ts';

/** In the order of the keys 1 to 7 on the card; 'to-check' is the state before any of them. */
export const RATINGS = [
  'true',
  'mostly-true',
  'mixed',
  'mostly-false',
  'false',
  'misleading',
  'unverifiable',
] as const;

export type Rating = (typeof RATINGS)[number] | 'to-check';

export const STANCES = ['supports', 'refutes', 'context'] as const;
export type Stance = (typeof STANCES)[number];

export interface Evidence {
  /** http or https, checked by {@link evidenceUrl}. */
  url: string;
  title?: string;
  quote?: string;
  stance: Stance;
  /** ISO 8601, when the reader saw it. */
  accessed: string;
}

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector; UTF-16 code units into the page text, end exclusive. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export type Selectors = [TextQuoteSelector, TextPositionSelector];

/** What was on the page at the moment of annotating. */
export interface Captured {
  /** The address as visited; `target.source` is its normalised form. */
  url: string;
  sentence: string;
  title: string;
  site: string;
  author?: string;
  /** As the page states it. */
  published?: string;
}

export interface AnnotatedClaim {
  kind: ClaimKind;
  text: string;
  value?: ClaimValue;
  score: number;
  reasons: Reason[];
  claimant?: string;
  suggestion?: NameSuggestion;
}

/** What the reader says of the claim. */
export interface AnnotationBody {
  rating: Rating;
  note: string;
  tags: string[];
  evidence: Evidence[];
}

/** Which of our surfaces an edit came from. */
export type Surface = 'card' | 'popup' | 'sidepanel' | 'dashboard' | 'import';

/** An entry of the append-only history: what the annotation said until `at`. */
export interface Revision {
  /** ISO 8601, when this body was replaced. */
  at: string;
  surface: Surface;
  body: AnnotationBody;
  /** The claim the body was about, where the page has corrected it since and it was rated anew. */
  target?: AnnotationTarget;
  claim?: AnnotatedClaim;
}

/** What a page says in place of the sentence that was rated. */
export interface Correction {
  sentence: string;
  /** ISO 8601, when it was first seen so. */
  seen: string;
}

export interface AnnotationTarget {
  source: string;
  selector: Selectors;
  captured: Captured;
}

/** A W3C Web Annotation with `motivation: assessing`, in the shape the store keeps. */
export interface Annotation {
  id: string;
  /** ISO 8601 */
  created: string;
  /** ISO 8601 */
  modified: string;
  motivation: 'assessing';
  target: AnnotationTarget;
  claim: AnnotatedClaim;
  body: AnnotationBody;
  history: Revision[];
}

/** What the reader has begun to say of a claim and not yet saved. */
export interface Draft {
  /** {@link draftKey} of the claim. */
  key: string;
  source: string;
  body: AnnotationBody;
  /** ISO 8601 */
  modified: string;
}

export function emptyBody(): AnnotationBody {
  return { rating: 'to-check', note: '', tags: [], evidence: [] };
}

/**
 * @param now ISO 8601
 */
export function createAnnotation(
  id: string,
  target: AnnotationTarget,
  claim: AnnotatedClaim,
  body: AnnotationBody,
  now: string,
): Annotation {
  return {
    id,
    created: now,
    modified: now,
    motivation: 'assessing',
    target,
    claim,
    body,
    history: [],
  };
}

/** What an annotation says and of what. */
export type Statement = Pick<Annotation, 'target' | 'claim' | 'body'>;

/**
 * The annotation with a new body; the old body goes to the end of the history. A claim of other words
 * (the page was corrected, and the reader has rated what it says now) takes the place of the old one,
 * which goes to the history as well. What says the same leaves the annotation as it is.
 *
 * @param now ISO 8601
 */
export function reviseAnnotation(
  annotation: Annotation,
  { target, claim, body }: Statement,
  surface: Surface,
  now: string,
): Annotation {
  const isCorrected = annotation.target.selector[0].exact !== target.selector[0].exact;
  const saysTheSame = JSON.stringify(annotation.body) === JSON.stringify(body);
  if (saysTheSame && !isCorrected) return annotation;
  const before = isCorrected ? { target: annotation.target, claim: annotation.claim } : {};
  const revision: Revision = { at: now, surface, body: annotation.body, ...before };
  return {
    ...annotation,
    ...(isCorrected ? { target, claim } : {}),
    modified: now,
    body,
    history: [...annotation.history, revision],
  };
}

/** Identifies a claim for its draft, independently of where on the page it stands. */
export function draftKey(source: string, selector: TextQuoteSelector): string {
  return JSON.stringify([source, selector.prefix, selector.exact, selector.suffix]);
}

/**
 * The address as evidence, normalised, or undefined where it is none: only absolute http and https
 * addresses with a host are taken; `example.com/x` is read as https.
 */
export function evidenceUrl(input: string): string | undefined {
  const text = input.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/:]+:\d+(\/|$)/.test(text);
  const url = URL.parse(hasScheme ? text : `https://${text}`);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  if (!hasScheme && !url.hostname.includes('.')) return undefined;
  return url.hostname ? url.href : undefined;
}
