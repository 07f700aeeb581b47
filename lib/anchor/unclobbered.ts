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

/**
 * What reads a property as its class defines it, to be called on the object. Each is called in a function of its
 * own, below: where one function calls them all, no engine can make them quick, and reading a page is hundreds
 * of thousands of such calls. (`@__PURE__`: a script holds those alone that it uses.)
 */
function getter<T extends object, K extends keyof T>(maker: Maker<T>, key: K): (this: T) => T[K] {
  const get = maker && Object.getOwnPropertyDescriptor(maker.prototype, key)?.get;
  return get ?? readerOf(key);
}

function readerOf<T extends object, K extends keyof T>(key: K): (this: T) => T[K] {
  return function read() {
    return this[key];
  };
}

/** Calls a method as its class defines it. */
function method<T extends object, A extends unknown[], R>(
  maker: Maker<T>,
  pick: (of: T) => (...args: A) => R,
): (of: T, ...args: A) => R {
  const own = maker && pick(maker.prototype);
  return (of, ...args) => (own ?? pick(of)).apply(of, args);
}

const getNodeType = /* @__PURE__ */ getter(NodeClass, 'nodeType');
export const nodeTypeOf = (node: Node) => getNodeType.call(node);
const getFirstChild = /* @__PURE__ */ getter(NodeClass, 'firstChild');
export const firstChildOf = (node: Node) => getFirstChild.call(node);
const getNextSibling = /* @__PURE__ */ getter(NodeClass, 'nextSibling');
export const nextSiblingOf = (node: Node) => getNextSibling.call(node);
const getParentNode = /* @__PURE__ */ getter(NodeClass, 'parentNode');
export const parentNodeOf = (node: Node) => getParentNode.call(node);
const getParentElement = /* @__PURE__ */ getter(NodeClass, 'parentElement');
export const parentElementOf = (node: Node) => getParentElement.call(node);
const getChildNodes = /* @__PURE__ */ getter(NodeClass, 'childNodes');
export const childNodesOf = (node: Node) => getChildNodes.call(node);
const getTextContent = /* @__PURE__ */ getter(NodeClass, 'textContent');
export const textContentOf = (node: Node) => getTextContent.call(node);
const getOwnerDocument = /* @__PURE__ */ getter(NodeClass, 'ownerDocument');
export const ownerOf = (node: Node) => getOwnerDocument.call(node);
export const containsNode = /* @__PURE__ */ method(NodeClass, (node) => node.contains);
export const rootOf = /* @__PURE__ */ method(NodeClass, (node) => node.getRootNode);

const getTagName = /* @__PURE__ */ getter(ElementClass, 'tagName');
export const tagNameOf = (element: Element) => getTagName.call(element);
const getLocalName = /* @__PURE__ */ getter(ElementClass, 'localName');
export const localNameOf = (element: Element) => getLocalName.call(element);
const getId = /* @__PURE__ */ getter(ElementClass, 'id');
export const idOf = (element: Element) => getId.call(element);
const getShadowRoot = /* @__PURE__ */ getter(ElementClass, 'shadowRoot');
export const shadowRootOf = (element: Element) => getShadowRoot.call(element);
const getAttribute = ElementClass?.prototype.getAttribute;
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute ? getAttribute.call(element, name) : element.getAttribute(name);
const askAttribute = ElementClass?.prototype.hasAttribute;
export const hasAttribute = (element: Element, name: string): boolean =>
  askAttribute ? askAttribute.call(element, name) : element.hasAttribute(name);
const askAttributes = ElementClass?.prototype.hasAttributes;
export const hasAttributes = (element: Element): boolean =>
  askAttributes ? askAttributes.call(element) : element.hasAttributes();
export const matchesSelector = /* @__PURE__ */ method(ElementClass, (element) => element.matches);
export const checkVisibility = /* @__PURE__ */ method(
  ElementClass,
  (element) => element.checkVisibility,
);
export const boxOf = /* @__PURE__ */ method(
  ElementClass,
  (element) => element.getBoundingClientRect,
);
const getScrollHeight = /* @__PURE__ */ getter(ElementClass, 'scrollHeight');
export const scrollHeightOf = (element: Element) => getScrollHeight.call(element);
const getClientHeight = /* @__PURE__ */ getter(ElementClass, 'clientHeight');
export const clientHeightOf = (element: Element) => getClientHeight.call(element);

export const scrollElement = /* @__PURE__ */ method(
  ElementClass,
  (element) => element.scrollBy as (options: ScrollToOptions) => void,
);

const getBody = /* @__PURE__ */ getter(DocumentClass, 'body');
export const bodyOf = (document: Document): HTMLElement | null => getBody.call(document);
const getDefaultView = /* @__PURE__ */ getter(DocumentClass, 'defaultView');
export const windowOf = (document: Document) => getDefaultView.call(document);
const getTitle = /* @__PURE__ */ getter(DocumentClass, 'title');
export const titleOf = (document: Document) => getTitle.call(document);
const getBaseURI = /* @__PURE__ */ getter(NodeClass, 'baseURI');
export const baseOf = (node: Node) => getBaseURI.call(node);
const getVisibilityState = /* @__PURE__ */ getter(DocumentClass, 'visibilityState');
export const visibilityOf = (document: Document) => getVisibilityState.call(document);
export const rangeIn = /* @__PURE__ */ method(DocumentClass, (document) => document.createRange);
export const walkerIn = /* @__PURE__ */ method(
  DocumentClass,
  (document) => document.createTreeWalker,
);
export const elementAt = /* @__PURE__ */ method(
  DocumentClass,
  (document) => document.elementFromPoint,
);
export const caretAt = /* @__PURE__ */ method(
  DocumentClass,
  (document) => document.caretPositionFromPoint,
);
export const findIn = /* @__PURE__ */ method(
  DocumentClass,
  (document) => document.querySelector as (selector: string) => Element | null,
);
const findAllInDocument = /* @__PURE__ */ method(
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

const findClosest = /* @__PURE__ */ method(
  ElementClass,
  (element) => element.closest as (selector: string) => Element | null,
);

/** The nearest element that fits, the element itself included; within its tree. */
export function closestTo(element: Element | null, selector: string): Element | null {
  return element && findClosest(element, selector);
}
