import { hasAttribute, hasLayout, matchesSelector, tagNameOf, windowOf } from './unclobbered.ts';
/** Elements whose text is never prose: code, media, form controls, readings of ruby. */
const SILENT = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK IFRAME FRAME OBJECT EMBED VIDEO AUDIO CANVAS SVG
   PICTURE IMG MAP PROGRESS METER INPUT TEXTAREA SELECT OPTION DATALIST BUTTON RP RT DIALOG
   BLUE-PENCIL-CARD`.split(/\s+/),
);

/** Elements that stand in a line of text where no style says otherwise. */
const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP
   SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BR`.split(/\s+/),
);

/** Parts of a table or list: a line of their own, but no paragraph. */
const LINES = new Set('LI DT DD TR TD TH CAPTION FIGCAPTION'.split(' '));

/** How an element stands in the text: line breaks around it, and whether its white space is kept. */
export interface Rendering {
  hidden: boolean;
  /** 0 in the line, 1 a line of its own, 2 a paragraph of its own. */
  breaks: 0 | 1 | 2;
  preserve: boolean;
}

const HIDDEN: Rendering = { hidden: true, breaks: 0, preserve: false };

/** `svg` keeps its lower case outside HTML. */
function tagOf(element: Element): string {
  const tag = tagNameOf(element);
  return UPPER.get(tag) ?? upper(tag);
}

/** Asked several times of each element, of which few have another tag than the one before. */
const UPPER = new Map<string, string>();

function upper(tag: string): string {
  const said = tag.toUpperCase();
  // A page may have tags of its own without end.
  if (UPPER.size < 500) UPPER.set(tag, said);
  return said;
}

/** By its tag alone: what a page without style sheets would show in the line. */
export function isInlineTag(element: Element): boolean {
  return INLINE.has(tagOf(element));
}

/**
 * What an element says of itself or stands in that keeps its text out: one question to the browser, as each is asked
 * of every element of a page.
 */
const SAYS_SILENT = [
  '[contenteditable]:not([contenteditable="false"])',
  '[aria-hidden="true"]',
  '[hidden]',
  'details:not([open]) > :not(summary)',
].join();

/** Text that is not the page's own prose whatever its style: scripts, controls, editable parts, our card. */
export function isSilent(element: Element): boolean {
  const tag = tagOf(element);
  if (SILENT.has(tag)) return tag !== 'DIALOG' || !hasAttribute(element, 'open');
  return matchesSelector(element, SAYS_SILENT);
}

function breaksAround(element: Element): 0 | 1 | 2 {
  const tag = tagOf(element);
  if (INLINE.has(tag)) return 0;
  return LINES.has(tag) ? 1 : 2;
}

/** Without layout (jsdom): inline styles and tags are all there is to go by. */
function bareRendering(element: Element): Rendering {
  const style = (element as HTMLElement).style as CSSStyleDeclaration | undefined;
  if (style?.display === 'none' || style?.visibility === 'hidden') return HIDDEN;
  return { hidden: false, breaks: breaksAround(element), preserve: tagNameOf(element) === 'PRE' };
}

/** Text for screen readers only: out of the flow and clipped to nothing. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return (
    /^rect\((0|1)px,? /.test(style.clip) ||
    (style.overflow !== 'visible' && Number.parseFloat(style.width) <= 1)
  );
}

/** A drop cap is floated out of its word and yet belongs to it. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    INLINE.has(tagOf(element)) &&
    style.float !== 'none' &&
    (element.textContent?.trim().length ?? 0) <= 2
  );
}

function liveRendering(element: Element, view: Window): Rendering {
  const style = view.getComputedStyle(element);
  const display = style.display;
  if (display === 'none' || style.visibility !== 'visible' || isClippedAway(style)) return HIDDEN;
  const inLine =
    display === 'contents' ||
    display.startsWith('inline') ||
    display.startsWith('ruby') ||
    isDropCap(element, style);
  const asLine = display.startsWith('table-') || LINES.has(tagOf(element));
  return {
    hidden: false,
    breaks: inLine ? 0 : asLine ? 1 : 2,
    preserve: /^(pre|break-spaces)/.test(style.whiteSpace),
  };
}

/** How elements of this document are rendered: by computed style, or by tags where there is no layout. */
export function renderingOf(document: Document): (element: Element) => Rendering {
  const view = windowOf(document);
  if (!view || !hasLayout()) return bareRendering;
  return (element) => liveRendering(element, view);
}
