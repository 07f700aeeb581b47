import type { Annotation, AnnotationTarget } from '../annotation.ts';
import type { Claim, ClaimKind, NameCandidate, NameFinding, Strictness } from '../claim.ts';
import type { ClaimList } from './claim-list.ts';
import type { Look } from './marks.ts';
import type { NameClaimsOf } from './name-claims-of.ts';
import type { PlaceAnnotations } from './place-annotations.ts';
import type { SliceReading } from './read-slices.ts';

/** What a session asks of the world outside the page; handed to it, so that it knows no browser API. */
export interface SessionCalls {
  /** What each of some slices of the text holds, offsets into the slice. */
  readSlices(slices: string[]): Promise<SliceReading[]>;
  /**
   * Under which address the annotations of a page are kept.
   *
   * @param claimed the addresses the page gives itself, absolute
   */
  sourceOf(href: string, claimed: string[]): Promise<string>;
  annotationsOf(source: string): Promise<Annotation[]>;
  /**
   * @param source the page's, as for its annotations
   * @param evidence what the page says besides in which names may stand
   */
  suggestNames(
    candidates: NameCandidate[],
    source: string,
    evidence: string[],
  ): Promise<NameFinding[]>;
}

/** What became of an annotation on the page as it is now. */
export type AnchorState = 'anchored' | 'changed' | 'orphan';

/** The claims that stand at the words of an opened one, itself among them. */
export interface Overlap {
  /** Their words, in the order of the text. */
  texts: string[];
  /** Which of them is open. */
  at: number;
  /** Opens another of them in its place. */
  turnTo(index: number): void;
}

/** A claim the reader has opened: all that a card needs. */
export interface OpenRequest {
  /** The claim as detected, or rebuilt from the annotation where the detectors see none there now. */
  claim: Claim;
  /** The words of the sentence the claim stands in, and where in them the claim stands. */
  sentence: string;
  offsetInSentence: number;
  /** Where an annotation of this claim would be kept. */
  target: AnnotationTarget;
  annotation?: Annotation;
  state: 'new' | AnchorState;
  /** Where other claims stand at its words. */
  overlap?: Overlap;
  /** Where the claim is drawn now, in viewport coordinates; asked again after scrolling and resizing. */
  rects(): DOMRect[];
  /** How it was opened; a keyboard opening gives focus back to where it was. */
  by: 'pointer' | 'keyboard' | 'list';
}

export interface SessionOptions {
  calls: SessionCalls;
  /** What finds annotations in the text; asked for where a page has some, as few have. */
  anchoring(): Promise<PlaceAnnotations>;
  /** What finds misspelled names in the text, likewise. */
  naming(): Promise<NameClaimsOf>;
  openCard(request: OpenRequest): void;
  /** May come later: what is read meanwhile does not hang on it. */
  strictness: Strictness | Promise<Strictness>;
  /** The style sheet of the marks, for shadow trees and frames, which the page's own does not reach. */
  styles?: string | Promise<string>;
  /** Called when ranges of the document are drawn in a look, for which it must have the style by then. */
  onDraw?(look: Look, ranges: readonly AbstractRange[]): void;
  /** Ends the session: highlights removed, listeners gone. */
  signal: AbortSignal;
  /** Called after each scan, repaint or change of annotations. */
  onChange?(summary: PageSummary): void;
}

/** What became of an annotation, told outside the page. */
export interface PlacedSummary {
  id: string;
  state: AnchorState;
  /** Of a changed one: the sentence that stands there now. */
  sentence?: string;
}

/** Another page of which an article seems to be, with annotations. */
export interface MovedPage {
  source: string;
  title: string;
  /** How many annotations it has. */
  count: number;
}

/** What popup and badge show of a page. */
export interface PageSummary {
  source: string;
  title: string;
  /** Marked claims by kind. */
  kinds: Partial<Record<ClaimKind, number>>;
  /** Marked claims, rated or not. */
  claims: number;
  /** Of these, claims without a verdict on what the page says now. */
  unchecked: number;
  /** The annotations of this page and what became of each. */
  annotations: PlacedSummary[];
}

/** The door of this room: `startSession` in session.ts gives one. */
export interface PageSession {
  /** Resolves after the first scan is painted. */
  readonly ready: Promise<void>;
  summary(): PageSummary;
  readonly list: ClaimList;
  /** The beginning of the text, enough to know the article again. */
  sample(): string;
  /** Scrolls to the annotation and flashes it; false where it is not on the page. */
  goTo(annotationId: string): boolean;
  /** The same, and opens its card. */
  recheck(annotationId: string): boolean;
  /** Opens the card of the next (or previous) marked claim after the one in focus or in view. */
  step(direction: 1 | -1): boolean;
  /** The same among claims without a verdict; false where there is no other. */
  stepUnchecked(direction: 1 | -1): boolean;
  /** Opens the card of the claim nearest to the middle of the window. */
  openNearest(): boolean;
  /** Whether any of the article's text is selected. */
  selection(): boolean;
  /** Opens the card of what is selected, as a claim of the reader's own choosing; false where that is none. */
  openSelection(): boolean;
  /** Reads the annotations of this page again and repaints. */
  refresh(): Promise<void>;
  /** Asks again which names of this page are misspelled and repaints. */
  refreshNames(): Promise<void>;
  /** Draws the claim with a faint wash while its card is open; undefined ends it. */
  focus(request: OpenRequest | undefined): void;
}
