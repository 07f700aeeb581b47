import { saysOutside } from './article-signs.ts';
import { isInlineTag } from './rendering.ts';
import type { Steps } from './steps.ts';
import {
  bodyOf,
  checkVisibility,
  containsNode,
  findIn,
  firstChildOf,
  hasLayout,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  shadowRootOf,
  tagNameOf,
} from './unclobbered.ts';
import { type Tally, type Weight, longestRun, weigh } from './weigh.ts';

/** Which parts of a document are the article: the elements to read, in order, and those in them to leave out. */
export interface Article {
  roots: Element[];
  excluded: ReadonlySet<Element>;
  /** The open shadow trees of the document, which neither its styles nor its observers reach. */
  trees: readonly ShadowRoot[];
}

/** While one child holds so much of the prose, the others are not the article. */
const MOST = 0.75;
/** A part that holds so much of the page's prose is the article whatever it is called. */
const TOO_MUCH_TO_DROP = 0.4;
/** A part that is no table and has so much of its text in links is a list of links. */
const LINKS = 0.8;
/** Elements judged in one step. */
const STEP = 200;
/** Teasers: at least so many headlines, with on average and at most so much prose to each, in characters. */
const TEASERS = { count: 3, average: 450, most: 900 };
/** So much prose must be left elsewhere before a list of teasers is left out. */
const MIN_ARTICLE = 400;

function isListOfTeasers(weight: Weight, tally: Tally): boolean {
  return (
    weight.headlines >= TEASERS.count &&
    weight.prose <= TEASERS.average * weight.headlines &&
    tally.prose - weight.prose >= MIN_ARTICLE &&
    longestRun(weight, tally) <= TEASERS.most
  );
}

function isListOfLinks(element: Element, weight: Weight): boolean {
  if (/^(TABLE|TBODY|TR|TD|TH|H1)$/.test(tagNameOf(element))) return false;
  return weight.links > LINKS * weight.text;
}

function isOutside(element: Element, weight: Weight, tally: Tally): boolean {
  if (isInlineTag(element)) return false;
  if (isListOfTeasers(weight, tally)) return true;
  if (tally.prose > 0 && weight.prose > TOO_MUCH_TO_DROP * tally.prose) return false;
  return saysOutside(element) || isListOfLinks(element, weight);
}

/** The first node in an element, or in the shadow tree in its place. */
function firstInside(element: Element): Node | null {
  return firstChildOf(shadowRootOf(element) ?? element);
}

/** The outermost parts of the page that are not the article; what holds most of the prose is never one. */
function* outsideParts(root: Element, tally: Tally): Steps<Set<Element>> {
  const excluded = new Set<Element>();
  const stack: (Node | null)[] = [firstInside(root)];
  let count = 0;
  while (stack.length > 0) {
    if (++count % STEP === 0) yield;
    const node = stack.pop()!;
    if (!node) continue;
    stack.push(nextSiblingOf(node));
    const weight = tally.weights.get(node as Element);
    if (!weight || weight.text === 0) continue;
    if (isOutside(node as Element, weight, tally)) excluded.add(node as Element);
    else stack.push(firstInside(node as Element));
  }
  return excluded;
}

function parentOf(element: Element): Element | null {
  const parent = parentNodeOf(element);
  return parent && nodeTypeOf(parent) === 11
    ? (parent as ShadowRoot).host
    : (parent as Element | null);
}

/** Prose of each element without that of the parts left out. */
function* proseLeft(
  { weights }: Tally,
  excluded: ReadonlySet<Element>,
): Steps<Map<Element, number>> {
  const left = new Map<Element, number>();
  let count = 0;
  for (const [element, { prose }] of weights) {
    if (++count % STEP === 0) yield;
    if (prose > 0) left.set(element, prose);
  }
  for (const part of excluded) {
    if (++count % STEP === 0) yield;
    const gone = weights.get(part)!.prose;
    if (gone === 0) continue;
    left.delete(part);
    for (let up = parentOf(part); up && left.has(up); up = parentOf(up))
      left.set(up, left.get(up)! - gone);
  }
  return left;
}

/** The child that holds so much prose. */
function* heavyChild(
  root: Element,
  left: ReadonlyMap<Node, number>,
  most: number,
): Steps<Element | undefined> {
  let count = 0;
  for (let node = firstInside(root); node; node = nextSiblingOf(node)) {
    if (++count % STEP === 0) yield;
    if ((left.get(node) ?? 0) >= most) return node as Element;
  }
  return undefined;
}

/** Down from the body as long as one child holds most of what is left. */
function* narrow(body: Element, left: ReadonlyMap<Node, number>): Steps<Element> {
  let root = body;
  for (;;) {
    const most = MOST * (left.get(root) ?? 0);
    if (most === 0) return root;
    const heavy = yield* heavyChild(root, left, most);
    if (!heavy || isInlineTag(heavy) || tagNameOf(heavy) === 'P') return root;
    root = heavy;
  }
}

/** Without layout there is no telling. */
function isShown(element: Element): boolean {
  return !hasLayout() || checkVisibility(element);
}

/** As {@link narrow}, passing over what is not shown: the next article, loaded ahead, or one for print. */
function* shownRoot(body: Element, tally: Tally, excluded: Set<Element>): Steps<Element> {
  for (;;) {
    const left = yield* proseLeft(tally, excluded);
    yield;
    const root = yield* narrow(body, left);
    if (root === body || isShown(root)) return root;
    excluded.add(root);
  }
}

/**
 * Finds the article in a document by where its prose is: one walk adds up the text, the links and the
 * paragraphs of each element; parts that call themselves something else, or are lists of links or teasers,
 * are out; then from the body downwards as long as one child holds most of the prose. The headline is
 * added where it stands outside. Works without layout.
 */
export function* articleSteps(document: Document): Steps<Article> {
  const body = bodyOf(document);
  if (!body) return { roots: [], excluded: new Set(), trees: [] };
  const tally = yield* weigh(body);
  const excluded = yield* outsideParts(body, tally);
  const root = yield* shownRoot(body, tally, excluded);
  const headline = findIn(document, 'h1');
  const isApart = headline !== null && !containsNode(root, headline);
  return { roots: isApart ? [headline, root] : [root], excluded, trees: tally.trees };
}
