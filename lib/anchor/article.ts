import { saysOutside } from './article-signs.ts';
import { isInlineTag, isSilent } from './rendering.ts';

/** Which parts of a document are the article: the elements to read, in order, and those in them to leave out. */
export interface Article {
  roots: Element[];
  excluded: ReadonlySet<Element>;
}

/** What a subtree holds, counted without layout. */
interface Weight {
  /** Characters in the line, of the element and the inline elements in it. */
  inline: number;
  inlineLinks: number;
  /** All characters, and those in links. */
  text: number;
  links: number;
  /** Characters in paragraphs that read as prose. */
  prose: number;
}

/** Shorter paragraphs are as often captions, teasers and buttons as prose. */
const MIN_PARAGRAPH = 60;
/** A paragraph with more of its text in links is a list of links. */
const MAX_LINKS = 0.5;
/** While one child holds so much of the prose, the others are not the article. */
const MOST = 0.75;
/** A part that holds so much of the page's prose is the article whatever it is called. */
const TOO_MUCH_TO_DROP = 0.4;

function emptyWeight(): Weight {
  return { inline: 0, inlineLinks: 0, text: 0, links: 0, prose: 0 };
}

function visibleLength(data: string): number {
  const length = data.length;
  return length < 40 ? data.trim().length : length;
}

/** Adds up a subtree, children first, with a stack of its own: pages may be nested deep. */
function weigh(root: Element): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const stack = [{ element: root, weight: emptyWeight(), next: root.firstChild, inLink: false }];
  while (stack.length > 0) {
    const frame = stack.at(-1)!;
    const node = frame.next;
    if (!node) {
      stack.pop();
      settle(frame.element, frame.weight, stack.at(-1)?.weight);
      weights.set(frame.element, frame.weight);
      continue;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === 3) count(frame.weight, visibleLength((node as Text).data), frame.inLink);
    if (node.nodeType !== 1 || isSilent(node as Element)) continue;
    const element = node as Element;
    const inLink = frame.inLink || element.tagName === 'A';
    const inside = element.shadowRoot ?? element;
    stack.push({ element, weight: emptyWeight(), next: inside.firstChild, inLink });
  }
  return weights;
}

function count(weight: Weight, length: number, inLink: boolean): void {
  weight.inline += length;
  weight.text += length;
  if (!inLink) return;
  weight.inlineLinks += length;
  weight.links += length;
}

/** At its end tag: a block's own lines are a paragraph; an inline element's belong to its parent. */
function settle(element: Element, weight: Weight, parent: Weight | undefined): void {
  const inline = isInlineTag(element);
  const isProse = weight.inline >= MIN_PARAGRAPH && weight.inlineLinks < MAX_LINKS * weight.inline;
  if (!inline && isProse) weight.prose += weight.inline;
  if (!parent) return;
  parent.text += weight.text;
  parent.links += weight.links;
  parent.prose += weight.prose;
  if (!inline) return;
  parent.inline += weight.inline;
  parent.inlineLinks += weight.inlineLinks;
}

/** The parts below `root` that are not prose of the article; what holds most of the prose is never one. */
function outsideParts(root: Element, weights: Map<Element, Weight>): Set<Element> {
  const excluded = new Set<Element>();
  const limit = TOO_MUCH_TO_DROP * (weights.get(root)?.prose ?? 0);
  const stack: Element[] = [...root.children];
  for (let element = stack.pop(); element; element = stack.pop()) {
    const weight = weights.get(element);
    if (!weight || weight.text === 0) continue;
    if ((weight.prose <= limit || limit === 0) && isOutside(element, weight)) excluded.add(element);
    else stack.push(...(element.shadowRoot ?? element).children);
  }
  return excluded;
}

function isOutside(element: Element, weight: Weight): boolean {
  if (isInlineTag(element)) return false;
  return saysOutside(element) || isListOfLinks(element, weight);
}

function isListOfLinks(element: Element, weight: Weight): boolean {
  if (/^(TABLE|TBODY|TR|TD|TH|H1)$/.test(element.tagName)) return false;
  return weight.links > 0.8 * weight.text;
}

/** Prose below each element that no excluded part holds. */
function proseLeft(
  element: Element,
  weights: Map<Element, Weight>,
  excluded: Set<Element>,
): number {
  let prose = weights.get(element)?.prose ?? 0;
  for (const part of excluded)
    if (element !== part && element.contains(part)) prose -= weights.get(part)?.prose ?? 0;
  return prose;
}

function narrow(body: Element, weights: Map<Element, Weight>, excluded: Set<Element>): Element {
  let root = body;
  let left = proseLeft(root, weights, excluded);
  for (;;) {
    const heavy = [...(root.shadowRoot ?? root).children].find(
      (child) =>
        !excluded.has(child) &&
        (weights.get(child)?.prose ?? 0) >= MOST * left &&
        proseLeft(child, weights, excluded) >= MOST * left,
    );
    if (!heavy || left === 0 || isInlineTag(heavy) || heavy.tagName === 'P') return root;
    left = proseLeft(heavy, weights, excluded);
    root = heavy;
  }
}

/**
 * Finds the article in a document by where its prose is: one walk adds up the text, the links and the
 * paragraphs of each element; parts that call themselves something else, or are lists of links, are out;
 * then from the body downwards as long as one child holds most of the prose. The headline is added where
 * it stands outside. Works without layout.
 */
export function findArticle(document: Document): Article {
  const body = document.body as HTMLElement | null;
  if (!body) return { roots: [], excluded: new Set() };
  const weights = weigh(body);
  const excluded = outsideParts(body, weights);
  const root = narrow(body, weights, excluded);
  const headline = document.querySelector('h1');
  const roots = headline && !root.contains(headline) ? [headline, root] : [root];
  return { roots, excluded };
}
