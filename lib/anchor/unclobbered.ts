/**
 * A form gives its fields in place of its own properties: `<input name="children">` makes `form.children`
 * that input, for content scripts too. What is asked of an element that may be a form is therefore asked
 * through its class. (https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem) A document does
 * the same for the names of its forms, images and frames.
 */
type Maker<T> = { prototype: T } | undefined;

/** Without a browser (jsdom) the classes are nowhere to be had, and the pages are our own. */
const NodeClass = globalThis.Node as Maker<Node>;
const ElementClass = globalThis.Element as Maker<Element>;
const DocumentClass = globalThis.Document as Maker<Document>;

/** Reads a property as its class defines it. */
function getter<T extends object, K extends keyof T>(maker: Maker<T>, key: K): (of: T) => T[K] {
  const get = maker && Object.getOwnPropertyDescriptor(maker.prototype, key)?.get;
  return get ? (of) => get.call(of) as T[K] : (of) => of[key];
}

/** Calls a method as its class defines it. */
function method<T extends object, A extends unknown[], R>(
  maker: Maker<T>,
  pick: (of: T) => (...args: A) => R,
): (of: T, ...args: A) => R {
  const own = maker && pick(maker.prototype);
  return (of, ...args) => (own ?? pick(of)).apply(of, args);
}

export const nodeTypeOf = getter(NodeClass, 'nodeType');
export const firstChildOf = getter(NodeClass, 'firstChild');
export const nextSiblingOf = getter(NodeClass, 'nextSibling');
export const parentNodeOf = getter(NodeClass, 'parentNode');
export const parentElementOf = getter(NodeClass, 'parentElement');
export const childNodesOf = getter(NodeClass, 'childNodes');
export const textContentOf = getter(NodeClass, 'textContent');
export const ownerOf = getter(NodeClass, 'ownerDocument');
export const containsNode = method(NodeClass, (node) => node.contains);
export const rootOf = method(NodeClass, (node) => node.getRootNode);

export const tagNameOf = getter(ElementClass, 'tagName');
export const localNameOf = getter(ElementClass, 'localName');
export const idOf = getter(ElementClass, 'id');
export const shadowRootOf = getter(ElementClass, 'shadowRoot');
export const attributeOf = method(ElementClass, (element) => element.getAttribute);
export const hasAttribute = method(ElementClass, (element) => element.hasAttribute);
export const matchesSelector = method(ElementClass, (element) => element.matches);
export const checkVisibility = method(ElementClass, (element) => element.checkVisibility);
export const boxOf = method(ElementClass, (element) => element.getBoundingClientRect);
export const scrollHeightOf = getter(ElementClass, 'scrollHeight');
export const clientHeightOf = getter(ElementClass, 'clientHeight');

export const scrollElement = method(
  ElementClass,
  (element) => element.scrollBy as (options: ScrollToOptions) => void,
);

export const bodyOf = getter(DocumentClass, 'body') as (document: Document) => HTMLElement | null;
export const windowOf = getter(DocumentClass, 'defaultView');
export const titleOf = getter(DocumentClass, 'title');
export const baseOf = getter(NodeClass, 'baseURI');
export const visibilityOf = getter(DocumentClass, 'visibilityState');
export const rangeIn = method(DocumentClass, (document) => document.createRange);
export const walkerIn = method(DocumentClass, (document) => document.createTreeWalker);
export const elementAt = method(DocumentClass, (document) => document.elementFromPoint);
export const caretAt = method(DocumentClass, (document) => document.caretPositionFromPoint);
export const findIn = method(
  DocumentClass,
  (document) => document.querySelector as (selector: string) => Element | null,
);
const findAllInDocument = method(
  DocumentClass,
  (document) => document.querySelectorAll as (selector: string) => NodeListOf<Element>,
);

/** In a document or in a shadow tree, which gives nothing in place of its properties. */
export function findAllIn(tree: Document | ShadowRoot, selector: string): NodeListOf<Element> {
  if (nodeTypeOf(tree) !== 9) return tree.querySelectorAll(selector);
  return findAllInDocument(tree as Document, selector);
}

/** Whether documents have a layout: without a browser they have none. */
export function hasLayout(): boolean {
  return ElementClass !== undefined && 'checkVisibility' in ElementClass.prototype;
}

/** The element children, of an element or of the shadow tree in its place. */
export function* childrenOf(element: Element): Generator<Element, void> {
  for (let node = firstChildOf(shadowRootOf(element) ?? element); node; node = nextSiblingOf(node))
    if (nodeTypeOf(node) === 1) yield node as Element;
}

/** The nearest element that fits, the element itself included; within its tree. */
export function closestTo(element: Element | null, selector: string): Element | null {
  let up = element;
  while (up && !matchesSelector(up, selector)) up = parentElementOf(up);
  return up;
}
