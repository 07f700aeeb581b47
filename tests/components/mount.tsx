import { type ComponentChild, render } from 'preact';
import { onTestFinished } from 'vitest';
import cardCss from '../../assets/card.css?inline';
import dashboardCss from '../../assets/dashboard.css?inline';
import pagesCss from '../../assets/pages.css?inline';
import { WordsContext } from '../../components/words-context.ts';
import type { Translate } from '../../lib/words.ts';
import { english } from './english.ts';

function styled(root: Node, css: string): HTMLElement {
  const style = document.createElement('style');
  style.textContent = css;
  const inner = document.createElement('div');
  root.appendChild(style);
  root.appendChild(inner);
  return inner;
}

function renderInto(
  inner: HTMLElement,
  host: HTMLElement,
  vnode: ComponentChild,
  words: Translate,
): HTMLElement {
  host.lang = words('language_tag');
  host.dir = words('text_direction');
  render(<WordsContext.Provider value={words}>{vnode}</WordsContext.Provider>, inner);
  onTestFinished(() => {
    render(null, inner);
    host.remove();
  });
  return inner;
}

function newHost(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

/** Renders as on an extension page, with its styles, until the test ends. */
export function mountOnPage(vnode: ComponentChild, words = english): HTMLElement {
  const host = newHost();
  return renderInto(styled(host, pagesCss), host, vnode, words);
}

/** Renders as in the dashboard's own tab, with its styles, until the test ends. */
export function mountOnDashboard(vnode: ComponentChild, words = english): HTMLElement {
  const host = newHost();
  return renderInto(styled(host, dashboardCss), host, vnode, words);
}

/** Renders as the card lives on a page: in a shadow root with its own styles, until the test ends. */
export function mountInShadow(vnode: ComponentChild, words = english): HTMLElement {
  const host = newHost();
  return renderInto(styled(host.attachShadow({ mode: 'open' }), cardCss), host, vnode, words);
}
