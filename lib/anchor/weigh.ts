import { isInlineTag, isSilent } from './rendering.ts';
import type { Steps } from './steps.ts';
import { firstChildOf, nextSiblingOf, nodeTypeOf, shadowRootOf, tagNameOf } from './unclobbered.ts';

/** What the subtree of an element holds, counted without layout. */
export interface Weight {
  /** Characters in the line, of the element and the inline elements in it. */
  inline: number;
  inlineLinks: number;
  /** All characters, and those in links. */
  text: number;
  links: number;
  /** Characters in paragraphs that read as prose. */
  prose: number;
  /** Blocks that are nothing but a link, as headlines of other articles are. */
  headlines: number;
  /** Of the whole page, what stands before the element. */
  proseBefore: number;
  headlinesBefore: number;
}

/** What the walk over the page adds up. */
export interface Tally {
  weights: Map<Element, Weight>;
  prose: number;
  /** For each headline of another article, the prose before it. */
  headlines: number[];
  /** The open shadow trees. */
  trees: ShadowRoot[];
}

/** Shorter paragraphs are as often captions, teasers and buttons as prose. */
const MIN_PARAGRAPH = 60;
/** A paragraph with more of its text in links is a list of links. */
const MAX_LINKS = 0.5;
const MIN_HEADLINE = 20;
/** Of a headline, all but a little is the link. */
const HEADLINE_LINKS = 0.8;
/** Nodes weighed in one step. */
const STEP = 500;

interface Frame {
  element: Element;
  weight: Weight;
  next: Node | null;
  inLink: boolean;
}

function begin(element: Element, inLink: boolean, { prose, headlines, trees }: Tally): Frame {
  const weight: Weight = {
    inline: 0,
    inlineLinks: 0,
    text: 0,
    links: 0,
    prose: 0,
    headlines: 0,
    proseBefore: prose,
    headlinesBefore: headlines.length,
  };
  const tree = shadowRootOf(element);
  if (tree) trees.push(tree);
  const next = firstChildOf(tree ?? element);
  return { element, weight, next, inLink };
}

function addText(weight: Weight, length: number, inLink: boolean): void {
  weight.inline += length;
  weight.text += length;
  if (!inLink) return;
  weight.inlineLinks += length;
  weight.links += length;
}

/** At the end of a block: its own lines are a paragraph, or a headline, or neither. */
function settleBlock(weight: Weight, tally: Tally): void {
  const { inline, inlineLinks } = weight;
  if (inlineLinks >= MIN_HEADLINE && inlineLinks > HEADLINE_LINKS * inline)
    tally.headlines.push(tally.prose);
  if (inline < MIN_PARAGRAPH || inlineLinks >= MAX_LINKS * inline) return;
  weight.prose += inline;
  tally.prose += inline;
}

/** At the end of any element: its sums go to its parent, its lines only where it stands in the line. */
function settle({ element, weight }: Frame, parent: Weight | undefined, tally: Tally): void {
  const inline = isInlineTag(element);
  if (!inline) settleBlock(weight, tally);
  weight.headlines = tally.headlines.length - weight.headlinesBefore;
  tally.weights.set(element, weight);
  if (!parent) return;
  parent.text += weight.text;
  parent.links += weight.links;
  parent.prose += weight.prose;
  if (!inline) return;
  parent.inline += weight.inline;
  parent.inlineLinks += weight.inlineLinks;
}

/** Adds up a subtree, children first, with a stack of its own: pages may be nested deep. */
export function* weigh(root: Element): Steps<Tally> {
  const tally: Tally = { weights: new Map(), prose: 0, headlines: [], trees: [] };
  const stack = [begin(root, false, tally)];
  for (let count = 1; stack.length > 0; count++) {
    if (count % STEP === 0) yield;
    const frame = stack.at(-1)!;
    const node = frame.next;
    if (!node) {
      stack.pop();
      settle(frame, stack.at(-1)?.weight, tally);
      continue;
    }
    frame.next = nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === 3) addText(frame.weight, (node as Text).data.trim().length, frame.inLink);
    if (type !== 1 || isSilent(node as Element)) continue;
    const element = node as Element;
    stack.push(begin(element, frame.inLink || tagNameOf(element) === 'A', tally));
  }
  return tally;
}

/** The most prose of an element between one headline and the next, in characters. */
export function longestRun(weight: Weight, { headlines }: Tally): number {
  const { proseBefore, prose, headlinesBefore } = weight;
  const marks = headlines.slice(headlinesBefore, headlinesBefore + weight.headlines);
  let from = proseBefore;
  let longest = 0;
  for (const mark of [...marks, proseBefore + prose]) {
    longest = Math.max(longest, mark - from);
    from = mark;
  }
  return longest;
}
