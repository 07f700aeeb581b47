import css from '@/assets/card.css?inline';
import { words } from '@/lib/locale';
import { closedRoot } from './closed-root';
import type { HostName } from './stale-cards';

export interface CardHost {
  /** What the card is rendered into. */
  root: ShadowRoot;
  element: HTMLElement;
  remove(): void;
}

/** The page's style sheets reach the host element, so what matters is said where they cannot win. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  display: 'block',
  'max-width': 'calc(100vw - 24px)',
  'z-index': '2147483647',
};

/** Keys and clicks in the card are none of the page's business. */
const KEPT_EVENTS = ['keydown', 'keyup', 'keypress', 'click', 'input', 'paste', 'copy', 'cut'];

/**
 * Under names of its own in each page: what a page registers by `@property` holds in every shadow tree, and could
 * make the card see-through. The two that scripts set keep theirs.
 */
const ownCss = css.replaceAll(
  /--(?=[a-z])(?!room|foot)/g,
  `--${Math.random().toString(36).slice(2)}-`,
);

function addStyle(root: ShadowRoot, styles: string): void {
  const style = document.createElement('style');
  style.textContent = styles;
  root.append(style);
}

/**
 * Puts an element of ours into the page: a closed shadow root, in the browser's top layer, so
 * that nothing of the page lies over it.
 */
export function createCardHost(name: HostName = 'blue-pencil-card', dress = addStyle): CardHost {
  const { element, root } = closedRoot(name, HOST_STYLE);
  for (const type of KEPT_EVENTS)
    element.addEventListener(type, (event) => event.stopPropagation());
  // Our words are in the reader's language, whatever the page's is.
  element.lang = words('language_tag');
  element.style.setProperty('direction', words('text_direction'), 'important');
  dress(root, ownCss);
  element.popover = 'manual';
  element.showPopover();
  return { root, element, remove: () => element.remove() };
}
