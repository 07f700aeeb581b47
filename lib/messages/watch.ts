import { browser, type Browser } from 'wxt/browser';
import type { InView, PageClaim } from '../page/claim-list.ts';
import type { PageSummary } from '../page/types.ts';

/** What a page tells those who watch it, by the name of the port. */
interface Told {
  summary: PageSummary;
  /** `claims` is left out where only what is in view has changed. */
  claims: { claims?: PageClaim[]; inView: InView };
}

/** Whoever watches the page: told at once, and at each change. */
export interface Watchers<News> {
  tell(news: News): void;
  /** Whether there are any: what nobody hears need not be worked out. */
  readonly some: boolean;
}

/** Tells whoever watches this page what is on it, at once and at each call of `tell`. */
export function tellWatchers<Name extends keyof Told>(
  name: Name,
  first: () => Told[Name],
  signal: AbortSignal,
): Watchers<Told[Name]> {
  const ports = new Set<Browser.runtime.Port>();
  const welcome = (port: Browser.runtime.Port): void => {
    if (port.name !== name) return;
    ports.add(port);
    port.onDisconnect.addListener(() => void ports.delete(port));
    port.postMessage(first());
  };
  browser.runtime.onConnect.addListener(welcome);
  signal.addEventListener('abort', () => {
    browser.runtime?.onConnect.removeListener(welcome);
    for (const port of ports) port.disconnect();
  });
  return {
    tell(news) {
      for (const port of ports) port.postMessage(news);
    },
    get some() {
      return ports.size > 0;
    },
  };
}

/**
 * Follows the page in a tab while it is read; gives the function that ends it.
 *
 * @param onEnd called where the page goes away, or where no reader was in it
 */
export function watchPageIn<Name extends keyof Told>(
  tabId: number,
  name: Name,
  onNews: (news: Told[Name]) => void,
  onEnd?: () => void,
): () => void {
  const port = browser.tabs.connect(tabId, { name, frameId: 0 });
  port.onMessage.addListener((message) => onNews(message as Told[Name]));
  if (onEnd) port.onDisconnect.addListener(onEnd);
  return () => port.disconnect();
}
