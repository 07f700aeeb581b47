import { type Article, articleSteps } from './article.ts';
import { readRuns } from './read-runs.ts';
import { runAfter } from './run-after.ts';
import { type Steps, finish } from './steps.ts';
import type { Span } from '../claim.ts';
import { type Standing, standingOf } from './standing.ts';
import { type TextRuns, runAt } from './text-runs.ts';
import { childNodesOf, ownerOf, rangeIn, rootOf, walkerIn, windowOf } from './unclobbered.ts';

/** The visible text of an article, once: what is detected in, described by selectors and painted on. */
export interface PageText extends Standing {
  readonly text: string;
  /** The open shadow trees of the page. */
  readonly trees: readonly ShadowRoot[];
  /** Where a span stands in the page. Spans that begin or end between blocks are drawn in to the text. */
  boundariesAt(span: Span): StaticRangeInit;
  /** As {@link boundariesAt}, as a range of the page's own kind: for painting. */
  staticAt(span: Span): StaticRange;
  /** As {@link boundariesAt}, as a live range: for measuring; painting needs none. */
  rangeAt(span: Span): Range;
  /** The part of the text a range covers; undefined where it covers none of it. */
  offsetsOf(range: AbstractRange): Span | undefined;
  /** The place in the text of a point in the page; undefined outside the text. */
  offsetAt(node: Node, offset: number): number | undefined;
}

function boundariesIn(runs: TextRuns, span: Span): StaticRangeInit {
  const endOf = (run: number) => runs.inText[run]! + runs.length[run]!;
  let first = Math.max(0, runAt(runs, span.start));
  if (endOf(first) <= span.start && first + 1 < runs.nodes.length) first++;
  const last = Math.max(first, runAt(runs, span.end - 1));
  const start = Math.max(0, span.start - runs.inText[first]!);
  const end = Math.min(runs.length[last]!, span.end - runs.inText[last]!);
  return {
    startContainer: runs.nodes[first]!,
    startOffset: runs.inNode[first]! + start,
    endContainer: runs.nodes[last]!,
    endOffset: runs.inNode[last]! + end,
  };
}

/** The page may have shortened a text since it was read. */
function within(node: Node, offset: number): number {
  return Math.min(offset, (node as Text).length);
}

/** `at` of a node in the text; inside collapsed white space, the place after it. */
function offsetIn(runs: TextRuns, first: number, node: Node, at: number): number {
  let run = first;
  while (runs.nodes[run + 1] === node && runs.inNode[run + 1]! <= at) run++;
  return runs.inText[run]! + Math.min(Math.max(0, at - runs.inNode[run]!), runs.length[run]!);
}

/** The text nodes at or after a boundary point given as an element and a number of children. */
function textFrom(container: Node, offset: number): Text | undefined {
  const walker = walkerIn(ownerOf(container)!, rootOf(container), NodeFilter.SHOW_TEXT);
  const child = childNodesOf(container)[offset];
  walker.currentNode = child ?? container;
  if (child?.nodeType === 3) return child as Text;
  if (!child) while (walker.lastChild());
  return (walker.nextNode() as Text | null) ?? undefined;
}

/** {@link readPage} in steps; a page that changes meanwhile is to be read again. */
export function* pageSteps(document: Document, article?: Article): Steps<PageText> {
  const found = article ?? (yield* articleSteps(document));
  const runs = yield* readRuns(document, found);
  return pageTextOf(document, runs, found.trees);
}

/**
 * Reads the article text of a document once. The document is not touched.
 *
 * @param article which parts to read; found where not given
 */
export function readPage(document: Document, article?: Article): PageText {
  return finish(pageSteps(document, article));
}

function pageTextOf(document: Document, runs: TextRuns, trees: readonly ShadowRoot[]): PageText {
  let firstRuns: Map<Node, number> | undefined;

  function firstRun(node: Node): number | undefined {
    if (!firstRuns) {
      firstRuns = new Map();
      for (let i = runs.nodes.length - 1; i >= 0; i--) firstRuns.set(runs.nodes[i]!, i);
    }
    return firstRuns.get(node);
  }

  function offsetAt(node: Node, offset: number): number | undefined {
    const first = firstRun(node);
    return first === undefined ? undefined : offsetIn(runs, first, node, offset);
  }

  function pointAt(node: Node, offset: number): number | undefined {
    if (node.nodeType === 3) return offsetAt(node, offset);
    const text = textFrom(node, offset);
    return text && offsetAt(text, 0);
  }

  /** The same of a point outside the text: where the text begins again after it, or ended before it. */
  function pointNear(node: Node, offset: number, side: 'after' | 'before'): number | undefined {
    const run = runAfter(runs, node, offset) - (side === 'before' ? 1 : 0);
    const start = runs.inText[run];
    if (start === undefined) return undefined;
    return side === 'before' ? start + runs.length[run]! : start;
  }

  function boundariesAt(span: Span): StaticRangeInit {
    return boundariesIn(runs, span);
  }

  function place(range: Range, span: Span): Range {
    const { startContainer, startOffset, endContainer, endOffset } = boundariesAt(span);
    range.setStart(startContainer, within(startContainer, startOffset));
    range.setEnd(endContainer, within(endContainer, endOffset));
    return range;
  }

  // One for all: each live range is looked after at each change of the page.
  let probe: Range | undefined;
  const standing = standingOf(runs, (span) =>
    place((probe ??= rangeIn(document)), span).toString(),
  );

  return {
    ...standing,
    text: runs.text,
    trees,
    boundariesAt,
    offsetAt,
    // A frame draws only ranges of its own making.
    staticAt: (span) =>
      new (windowOf(document) as Window & typeof globalThis).StaticRange(boundariesAt(span)),
    rangeAt: (span) => place(rangeIn(document), span),
    offsetsOf(range) {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const start =
        pointAt(startContainer, startOffset) ?? pointNear(startContainer, startOffset, 'after');
      const end = pointAt(endContainer, endOffset) ?? pointNear(endContainer, endOffset, 'before');
      return start === undefined || end === undefined || end <= start ? undefined : { start, end };
    },
  };
}
