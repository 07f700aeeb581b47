import { windowOf } from '../anchor/unclobbered.ts';
import type { Span } from '../claim.ts';
import { createClaimList } from './claim-list.ts';
import { createFocus } from './focus.ts';
import { createHighlights } from './highlights.ts';
import { marksAt } from './hit-test.ts';
import { visible } from './whiles.ts';
import { keepDrawn } from './keep-drawn.ts';
import { listenForClicks } from './listen-for-clicks.ts';
import { foremost, type Mark } from './marks.ts';
import { nearestMark } from './nearest-mark.ts';
import { nextMark } from './next-mark.ts';
import { nextUnchecked } from './next-unchecked.ts';
import { requestFor } from './open-request.ts';
import { overlapOf } from './overlap.ts';
import { createPainter } from './painter.ts';
import { createScanner } from './scan.ts';
import { scrollTo } from './scroll-to.ts';
import { selectedMark } from './selected-claim.ts';
import { withoutStale } from './stale-marks.ts';
import type { OpenRequest, PageSession, PageSummary, SessionOptions } from './types.ts';
import { touchesText } from './touches-text.ts';
import { createTreeStyles } from './tree-styles.ts';
import { type View, isStanding, standingMark, summaryOf, withNames } from './view.ts';
import { type Watch, watchPage } from './watch.ts';

/** Page events at which highlights the page has taken away are drawn again: something is being looked at. */
const LOOKED_AT = [
  'pointermove',
  'scroll',
  'focus',
  'click',
  'keydown',
  'pageshow',
  'visibilitychange',
];

/** UTF-16 code units. */
const SAMPLE = 30_000;

const NO_PAGE: PageSummary = {
  source: '',
  title: '',
  kinds: {},
  claims: 0,
  unchecked: 0,
  annotations: [],
};

/**
 * Reads a page, marks its claims and keeps the marks right while the page changes, until
 * `options.signal` ends it.
 */
export function startSession(document: Document, options: SessionOptions): PageSession {
  const { openCard, onChange, signal } = options;
  const window = windowOf(document)!;
  const isFramed = document !== globalThis.document;
  const highlights = createHighlights(window, isFramed ? undefined : options.onDraw);
  const focus = createFocus(highlights);
  const painter = createPainter(highlights);
  const scanner = createScanner(document, options, () => void placeAgain());
  const styleTrees = createTreeStyles(window, options.styles, signal);
  const keep = keepDrawn(highlights.restore, signal);
  let view: View | undefined;
  let summarized: { view: View; of: PageSummary } | undefined;
  let scanning: Promise<void> | undefined;
  let again = false;
  let questions = 0;
  let watch: Watch | undefined;

  function show(next: View): void {
    view = withoutStale(next);
    painter.paint(view);
    focus.follow(view);
    onChange?.(summary());
  }

  /** Made once for each view: several ask for it, and a long page has thousands of marks. */
  function summary(): PageSummary {
    if (!view) return NO_PAGE;
    if (summarized?.view !== view) summarized = { view, of: summaryOf(view) };
    return summarized.of;
  }

  /** Takes away what must not be seen on what the page says now. */
  function onMutations(records: MutationRecord[]): boolean {
    if (!view) return false;
    keep();
    const now = withoutStale(view);
    if (now === view) return touchesText(view.page, records);
    show(now);
    return true;
  }

  async function scanOnce(): Promise<void> {
    await visible(document, signal);
    if (signal.aborted) return;
    const last = view;
    const next = await scanner.scan(last, show);
    if (!next) return;
    watch?.include(next.page.trees);
    styleTrees(isFramed ? [document, ...next.page.trees] : next.page.trees);
    const isNew = last?.page.text !== next.page.text;
    watch?.settle(isNew || !isStanding(last));
    // Names may have been told meanwhile, and are not asked for again where the text is what it was.
    show(view?.page.text === next.page.text ? withNames(next, view.names) : next);
    if (isNew) void addNames(next);
  }

  /**
   * Names come from outside the page: the other marks do not wait for them. Of several answers under way
   * the last asked for counts, while the text is what it was.
   */
  async function addNames(scanned: View): Promise<void> {
    const question = ++questions;
    const names = await scanner.names(scanned);
    if (question !== questions || signal.aborted || view?.page.text !== scanned.page.text) return;
    if (names.length + view.names.length > 0) show(withNames(view, names));
  }

  async function scan(): Promise<void> {
    if (scanning) {
      again = true;
      return;
    }
    do {
      again = false;
      scanning = scanOnce();
      await scanning.finally(() => (scanning = undefined));
    } while (again && !signal.aborted);
  }

  function rangeOf(mark: Mark): Range | undefined {
    const now = view && standingMark(view, mark);
    return now && view!.page.rangeAt(now.claim);
  }

  function requestOf(mark: Mark, by: OpenRequest['by']): OpenRequest {
    const rects = (): DOMRect[] => [...(rangeOf(mark)?.getClientRects() ?? [])];
    const request = requestFor(view!, mark, by, document.location.href, rects);
    const overlap = overlapOf(view!.marks, mark, (other) => open(other, by));
    return overlap ? { ...request, overlap } : request;
  }

  function open(mark: Mark, by: OpenRequest['by']): void {
    const opened = requestOf(mark, by);
    focus.remember(opened, mark);
    openCard(opened);
  }

  function bringTo(mark: Mark): void {
    scrollTo(view!.page.rangeAt(mark.claim));
    focus.flash(view!, mark);
  }

  function openInView(mark: Mark): boolean {
    scrollTo(view!.page.rangeAt(mark.claim));
    open(mark, 'keyboard');
    return true;
  }

  function openFromList(mark: Mark): void {
    scrollTo(view!.page.rangeAt(mark.claim));
    open(mark, 'list');
  }

  /** What of the text is selected. */
  function selectedSpan(): Span | undefined {
    const selection = window.getSelection();
    if (!view || !selection || selection.isCollapsed) return undefined;
    return view.page.offsetsOf(selection.getRangeAt(0));
  }

  function openAt(x: number, y: number): boolean {
    const mark = view && foremost(marksAt(document, view.page, view.marks, x, y));
    if (mark) open(mark, 'pointer');
    return mark !== undefined;
  }

  /** Finds the annotations that are known now in what is shown then. */
  async function placeAgain(): Promise<void> {
    for (let base = view; base && !scanner.isCurrent(base); base = view) {
      const next = await scanner.place(base);
      if (!next) return;
      if (view === base) return show(next);
    }
  }

  async function refresh(): Promise<void> {
    await scanner.refresh();
    await placeAgain();
  }

  function onLook(): void {
    keep();
    painter.look();
  }

  /** A page kept aside while the reader was elsewhere has not been told what was written meanwhile. */
  function onPageShow({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    void refresh();
    if (view) void addNames(view);
  }

  const ready = scan();
  watch = watchPage(document, { onMutations, onChange: () => void scan() }, signal);
  listenForClicks(window, openAt, signal);
  window.addEventListener('pageshow', onPageShow, { signal });
  for (const type of LOOKED_AT)
    window.addEventListener(type, onLook, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    focus.end();
    highlights.clear();
  });

  return {
    ready,
    summary,
    sample: () => view?.page.text.slice(0, SAMPLE) ?? '',
    goTo(annotationId) {
      const mark = view?.marks.find(({ annotation }) => annotation?.id === annotationId);
      if (mark) bringTo(mark);
      return mark !== undefined;
    },
    recheck(annotationId) {
      const mark = view?.marks.find(({ annotation }) => annotation?.id === annotationId);
      if (mark) openFromList(mark);
      return mark !== undefined;
    },
    step(direction) {
      const mark = view && nextMark(view, focus.mark(), direction, window.innerHeight);
      return mark !== undefined && openInView(mark);
    },
    stepUnchecked(direction) {
      const mark = view && nextUnchecked(view, focus.mark(), direction, window.innerHeight);
      return mark !== undefined && openInView(mark);
    },
    openNearest() {
      const mark = view && nearestMark(view, window.innerHeight);
      return mark !== undefined && openInView(mark);
    },
    selection: () => selectedSpan() !== undefined,
    openSelection() {
      const span = selectedSpan();
      const mark = span && selectedMark(view!, span);
      if (mark) open(mark, 'keyboard');
      return mark !== undefined;
    },
    list: createClaimList({
      view: () => view,
      height: () => window.innerHeight,
      show: bringTo,
      open: openFromList,
      request: (mark) => requestOf(mark, 'list'),
    }),
    refresh,
    focus: (request) => focus.on(view, request),
    async refreshNames() {
      if (view) await addNames(view);
    },
  };
}
