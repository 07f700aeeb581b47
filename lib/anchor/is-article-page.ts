import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { declaredTypes } from './declared-types.ts';
import {
  closestTo,
  findAllIn,
  findIn,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  shadowRootOf,
} from './unclobbered.ts';

/** schema.org types of one piece of writing; the names of its subtypes end so. */
const ARTICLE_TYPE = /(Article|BlogPosting|ClaimReview)$/;

const MIN_PARAGRAPH = 40;
/** A paragraph with more of its text in links is a list of links. */
const MAX_LINKS = 0.5;
/** Prose in one run, in characters: less is a teaser. */
const MIN_RUN = { declared: 250, undeclared: 600 };
/** A link so long that stands by itself is the headline of another article. */
const MIN_HEADLINE = 24;

function ogType(document: Document): string {
  const meta = findIn(document, 'meta[property="og:type" i], meta[name="og:type" i]');
  return meta?.getAttribute('content')?.trim().toLowerCase() ?? '';
}

function saysArticle(document: Document): boolean {
  return (
    /^(\w+:)?article$/.test(ogType(document)) ||
    findIn(document, '[itemprop~="articleBody"]') !== null ||
    declaredTypes(document).some((type) => ARTICLE_TYPE.test(type))
  );
}

/** Characters of a paragraph of prose; 0 for links and lines too short for one. */
function proseIn(paragraph: Element): number {
  const length = paragraph.textContent?.trim().length ?? 0;
  if (length < MIN_PARAGRAPH) return 0;
  let links = 0;
  for (const link of paragraph.getElementsByTagName('a')) links += link.textContent?.length ?? 0;
  return links < MAX_LINKS * length ? length : 0;
}

/** Some sites set their paragraphs in `div`: those with words of their own between the elements in them. */
function hasOwnWords(element: Element): boolean {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node))
    if (nodeTypeOf(node) === 3 && (node as Text).data.trim().length >= MIN_PARAGRAPH) return true;
  return false;
}

function isTeaserHeadline(link: Element): boolean {
  if ((link.textContent?.trim().length ?? 0) < MIN_HEADLINE) return false;
  const parent = parentElementOf(link);
  return !closestTo(parent, 'p') && !(parent && hasOwnWords(parent));
}

/**
 * Whether paragraphs follow one another for so many characters. On a front or section page each is cut
 * off by the headline of the next teaser, whatever the page says of itself.
 */
function hasRunOfProse(tree: Document | ShadowRoot, wanted: number): boolean {
  let run = 0;
  for (const element of findAllIn(tree, 'p, div, a')) {
    if (element.tagName === 'A') {
      if (isTeaserHeadline(element)) run = 0;
    } else if (element.tagName === 'P' || hasOwnWords(element)) {
      if (closestTo(parentElementOf(element), 'aside, nav, footer, a')) continue;
      run += proseIn(element);
      if (run >= wanted) return true;
    }
  }
  return false;
}

/** As {@link hasRunOfProse}, in open shadow trees. */
function hasRunInTrees(tree: Document | ShadowRoot, wanted: number): boolean {
  for (const element of findAllIn(tree, '*')) {
    const shadowRoot = shadowRootOf(element);
    if (shadowRoot && (hasRunOfProse(shadowRoot, wanted) || hasRunInTrees(shadowRoot, wanted)))
      return true;
  }
  return false;
}

/** All that the library asks of a document. */
function onlyFinding(document: Document): Document {
  const querySelectorAll = (selector: string): NodeListOf<Element> => findAllIn(document, selector);
  return { querySelectorAll } as Document;
}

/**
 * Whether a page is one article to be read: it says so in its metadata and has prose, or it says nothing
 * and reads as one. Cheap enough to ask of every page.
 */
export function isArticlePage(document: Document): boolean {
  const { declared } = MIN_RUN;
  if (saysArticle(document))
    return hasRunOfProse(document, declared) || hasRunInTrees(document, declared);
  return isProbablyReaderable(onlyFinding(document)) && hasRunOfProse(document, MIN_RUN.undeclared);
}
