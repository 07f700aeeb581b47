import { answerForCard, type HostName } from './stale-cards';

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Puts an element of ours into the page, with a closed shadow root.
 *
 * It is made in a document without a window: the page may have defined a custom element of that name, whose
 * `ElementInternals` would hand it the shadow root, and its constructor could keep us from having one. What comes
 * into the page with its root is upgraded all the same, and the root stays closed.
 * https://html.spec.whatwg.org/multipage/custom-elements.html#dom-elementinternals-shadowroot
 *
 * @param look of the element itself, where no style sheet of the page can win
 */
export function closedRoot(
  name: HostName,
  look: Readonly<Record<string, string>>,
): { element: HTMLElement; root: ShadowRoot } {
  const element = new Document().createElementNS(HTML, name) as HTMLElement;
  const root = element.attachShadow({ mode: 'closed' });
  for (const [property, value] of Object.entries(look))
    element.style.setProperty(property, value, 'important');
  document.documentElement.append(element);
  answerForCard(element);
  return { element, root };
}
