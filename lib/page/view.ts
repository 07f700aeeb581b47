import type { Metadata } from '../anchor/metadata.ts';
import type { PageText } from '../anchor/page-text.ts';
import type { Steps } from '../anchor/steps.ts';
import type { Annotation } from '../annotation.ts';
import type { Claim, ClaimKind } from '../claim.ts';
import { drawnSpans } from './drawn-spans.ts';
import { isUnchecked } from './is-unchecked.ts';
import { joinMarks } from './join-marks.ts';
import { type Mark, lookOf, LOOKS, type Look } from './marks.ts';
import type { Placed, PlaceAnnotations } from './place-annotations.ts';
import type { SliceReading } from './read-slices.ts';
import type { PageSummary } from './types.ts';

/** What is known of a page after a scan. Never altered: each scan makes another. */
export interface View {
  page: PageText;
  metadata: Metadata;
  source: string;
  detected: SliceReading;
  /** Claims of kind `name`, which come later than the others. */
  names: Claim[];
  annotations: Annotation[];
  placed: Placed[];
  marks: Mark[];
}

export type Scanned = Omit<View, 'placed' | 'marks'>;

/**
 * Finds the annotations in the text and joins them with the claims.
 *
 * @param place left out where there are none
 */
export function* viewOf(scanned: Scanned, place?: PlaceAnnotations): Steps<View> {
  const placed = place ? yield* place(scanned.annotations, scanned.page.text) : [];
  yield;
  const view = withMarks({ ...scanned, placed });
  // What comes next is drawing: another while.
  yield;
  return view;
}

/** The view of a page on which nothing was rated. */
export function unrated(scanned: Scanned): View {
  return withMarks({ ...scanned, placed: [] });
}

/** The view with other names: the annotations stay where they were found. */
export function withNames(view: View, names: Claim[]): View {
  return withMarks({ ...view, names });
}

function withMarks(view: Omit<View, 'marks'>): View {
  const { page, detected, names, placed } = view;
  const claims = [...detected.claims, ...names];
  return { ...view, marks: joinMarks(page.text, claims, detected.sentences, placed) };
}

/** The places of some marks by look; a look without any has none, so that what was drawn goes. */
export function rangesByLook(page: PageText, marks: readonly Mark[]): Map<Look, AbstractRange[]> {
  const ranges = new Map<Look, AbstractRange[]>(LOOKS.map((look) => [look, []]));
  ranges.delete('focus');
  for (const [i, spans] of drawnSpans(marks).entries())
    for (const span of spans) ranges.get(lookOf(marks[i]!))!.push(page.staticAt(span));
  return ranges;
}

/** Whether the page still holds the nodes a view was read from: what is drawn on others is not seen. */
export function isStanding({ page, marks }: View): boolean {
  return marks.every(({ claim }) => page.boundariesAt(claim).startContainer.isConnected);
}

export function summaryOf(view: View): PageSummary {
  const { source, metadata, marks, placed } = view;
  const kinds: Partial<Record<ClaimKind, number>> = {};
  for (const { claim } of marks) kinds[claim.kind] = (kinds[claim.kind] ?? 0) + 1;
  return {
    source,
    title: metadata.title,
    kinds,
    claims: marks.length,
    unchecked: marks.filter(isUnchecked).length,
    annotations: placed.map(({ annotation: { id }, anchoring: { state } }) => {
      const changed = state === 'changed' && sentenceOf(view, id);
      return { id, state, ...(changed && { sentence: changed }) };
    }),
  };
}

/** The sentence in which the claim of an annotation stands now. */
function sentenceOf({ page, marks }: View, id: string): string | undefined {
  const mark = marks.find(({ annotation }) => annotation?.id === id);
  return mark && page.text.slice(mark.claim.sentence.start, mark.claim.sentence.end);
}

/** The mark that now stands for one of an earlier view: of the same annotation or words, the nearest. */
export function sameMark(view: View, earlier: Mark): Mark | undefined {
  const { annotation, claim } = earlier;
  let best: Mark | undefined;
  for (const mark of view.marks) {
    const same = annotation
      ? mark.annotation?.id === annotation.id
      : mark.claim.kind === claim.kind && mark.claim.text === claim.text;
    if (same && (!best || distance(mark, earlier) < distance(best, earlier))) best = mark;
  }
  return best;
}

/**
 * Whether the words of a mark stand where they stood: of one that has gone because its spelling was
 * accepted, or of the reader's own choosing, which is in no list.
 */
export function isUnmarked({ page }: View, { claim }: Mark): boolean {
  return page.text.slice(claim.start, claim.end) === claim.text;
}

/** {@link sameMark}, or the mark itself where it {@link isUnmarked}. */
export function standingMark(view: View, earlier: Mark): Mark | undefined {
  return sameMark(view, earlier) ?? (isUnmarked(view, earlier) ? earlier : undefined);
}

function distance(a: Mark, b: Mark): number {
  return Math.abs(a.claim.start - b.claim.start);
}
