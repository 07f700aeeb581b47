import type { ClaimKind } from '../claim.ts';
import { isUnchecked } from './is-unchecked.ts';
import type { Mark } from './marks.ts';
import { firstBelow } from './next-mark.ts';
import type { OpenRequest } from './types.ts';
import type { View } from './view.ts';

/** A marked claim as a list outside the page shows it. */
export interface PageClaim {
  /** Names the claim in calls back to the page: its kind, its words, and the how manieth such it is. */
  key: string;
  kind: ClaimKind;
  text: string;
  sentence: string;
  /** Where in `sentence` the claim begins, in UTF-16 code units. */
  offset: number;
  /** Check-worthiness, 0 to 1. */
  score: number;
  claimant?: string;
  state: Mark['state'];
  /** The reader's annotation of it, where there is one. */
  annotation?: string;
}

/** All that is needed to rate a claim from outside its page. */
export type ClaimDescription = Omit<OpenRequest, 'rects' | 'by' | 'overlap'>;

/** The keys of the first claim in view and of the first below it; undefined past the end. */
export interface InView {
  first?: string;
  after?: string;
}

/** The claims of a page for a list outside it, which can lead the page and be led by it. */
export interface ClaimList {
  claims(): PageClaim[];
  inView(): InView;
  /** Scrolls to the claim and flashes it; false where it is gone. */
  show(key: string): boolean;
  /** The same, and opens its card. */
  open(key: string): boolean;
  describe(key: string): ClaimDescription | undefined;
  /** Opens the card of a claim without a verdict: of changed ones first, then the next from what is in view. */
  openUnchecked(): boolean;
}

/** What a list needs of its session. */
export interface ListedSession {
  view(): View | undefined;
  /** Height of the window, in CSS pixels. */
  height(): number;
  show(mark: Mark): void;
  open(mark: Mark): void;
  request(mark: Mark): OpenRequest;
}

function keysOf(marks: readonly Mark[]): string[] {
  const seen = new Map<string, number>();
  return marks.map(({ claim }) => {
    const words = `${claim.kind}:${claim.text}`;
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return `${nth}:${words}`;
  });
}

function listed({ page }: View, { claim, annotation, state }: Mark, key: string): PageClaim {
  const { kind, text, score, claimant, sentence } = claim;
  return {
    key,
    kind,
    text,
    sentence: page.text.slice(sentence.start, sentence.end),
    offset: claim.start - sentence.start,
    score,
    state,
    ...(claimant && { claimant }),
    ...(annotation && { annotation: annotation.id }),
  };
}

function uncheckedIn(view: View): Mark | undefined {
  const from = firstBelow(view, 0);
  const inTurn = [...view.marks.slice(from), ...view.marks.slice(0, from)];
  return inTurn.find(({ state }) => state === 'changed') ?? inTurn.find(isUnchecked);
}

export function createClaimList(session: ListedSession): ClaimList {
  const markOf = (key: string): Mark | undefined => {
    const marks = session.view()?.marks ?? [];
    return marks[keysOf(marks).indexOf(key)];
  };
  const withMark = (key: string, act: (mark: Mark) => void): boolean => {
    const mark = markOf(key);
    if (mark) act(mark);
    return mark !== undefined;
  };
  return {
    claims() {
      const view = session.view();
      const keys = keysOf(view?.marks ?? []);
      return keys.map((key, i) => listed(view!, view!.marks[i]!, key));
    },
    inView() {
      const view = session.view();
      if (!view) return {};
      const keys = keysOf(view.marks);
      const first = keys[firstBelow(view, 0)];
      const after = keys[firstBelow(view, session.height())];
      return { ...(first !== undefined && { first }), ...(after !== undefined && { after }) };
    },
    show: (key) => withMark(key, session.show),
    open: (key) => withMark(key, session.open),
    openUnchecked() {
      const view = session.view();
      const mark = view && uncheckedIn(view);
      if (mark) session.open(mark);
      return mark !== undefined;
    },
    describe(key) {
      const mark = markOf(key);
      if (!mark) return undefined;
      const { rects: _rects, by: _by, overlap: _overlap, ...description } = session.request(mark);
      return description;
    },
  };
}
