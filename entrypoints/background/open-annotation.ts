import { browser, type Browser } from 'wxt/browser';
import type { Annotation } from '@/lib/annotation';
import { pageIn } from '@/lib/messages';
import { mayReach } from '@/lib/site';
import { normalizeUrl } from '@/lib/url';
import { ensureReader } from './reading';

interface PagePlace {
  source: string;
  /** As visited. */
  url: string;
}

/**
 * Lists show under which address a claim is kept: what stands in a file, or a page has said, as the one visited leads
 * to no other site.
 */
function addressOf({ source, url }: PagePlace): string {
  return mayReach(url, source) ? url : source;
}

function isPageOf(place: PagePlace, tab: Browser.tabs.Tab): boolean {
  if (!tab.url || !/^https?:/.test(tab.url)) return false;
  const address = normalizeUrl(tab.url);
  return address === place.source || address === normalizeUrl(addressOf(place));
}

/** Resolves when the tab's document is there; the reader may close the tab or go elsewhere before. */
function whenLoaded(tabId: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const { onUpdated, onRemoved } = browser.tabs;
    const end = (): void => {
      onUpdated.removeListener(updated);
      onRemoved.removeListener(removed);
    };
    // A tab opened just now says for a moment that its blank page is complete.
    const check = (tab: Browser.tabs.Tab): void => {
      if (tab.status !== 'complete' || tab.url === 'about:blank') return;
      end();
      resolve();
    };
    const updated = (id: number, _change: object, tab: Browser.tabs.Tab): void => {
      if (id === tabId) check(tab);
    };
    const removed = (id: number): void => {
      if (id !== tabId) return;
      end();
      reject(new Error('The tab was closed.'));
    };
    onUpdated.addListener(updated);
    onRemoved.addListener(removed);
    void browser.tabs.get(tabId).then(check, reject);
  });
}

/**
 * Brings a page to the front, opening it where it is not open; of several the one in the tab named.
 *
 * @returns the tab, once the page is there
 */
export async function bringToFront(place: PagePlace & { tabId?: number }): Promise<number> {
  // The address of a tab is told only where its page may be read.
  const isMeant = (tab: Browser.tabs.Tab): boolean =>
    isPageOf(place, tab) || (tab.id === place.tabId && tab.url === undefined);
  const tabs = (await browser.tabs.query({})).filter(isMeant);
  const open = tabs.find(({ id }) => id === place.tabId) ?? tabs[0];
  const tab = open ?? (await browser.tabs.create({ url: addressOf(place), active: true }));
  const tabId = tab.id ?? browser.tabs.TAB_ID_NONE;
  if (open) {
    await browser.tabs.update(tabId, { active: true });
    await browser.windows.update(open.windowId ?? browser.windows.WINDOW_ID_CURRENT, {
      focused: true,
    });
  }
  await whenLoaded(tabId);
  return tabId;
}

/**
 * Brings the page of an annotation to the front and shows it there.
 *
 * @param act what the page does: only shows the claim, or opens its card as well
 */
export async function openAnnotation(
  { id, target }: Annotation,
  act: 'goTo' | 'recheck' = 'goTo',
): Promise<void> {
  const tabId = await bringToFront({ source: target.source, url: target.captured.url });
  await ensureReader(tabId);
  await pageIn(tabId)[act](id);
}
