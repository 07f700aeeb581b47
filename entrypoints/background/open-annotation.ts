import { browser, type Browser } from 'wxt/browser';
import type { Annotation } from '@/lib/annotation';
import { pageIn } from '@/lib/messages';
import { normalizeUrl } from '@/lib/url';
import { ensureReader } from './reading';

function isPageOf(annotation: Annotation, tab: Browser.tabs.Tab): boolean {
  if (!tab.url || !/^https?:/.test(tab.url)) return false;
  const address = normalizeUrl(tab.url);
  const { source, captured } = annotation.target;
  return address === source || address === normalizeUrl(captured.url);
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

/** Brings the page of an annotation to the front, opening it where it is not open, and shows it. */
export async function openAnnotation(annotation: Annotation): Promise<void> {
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => isPageOf(annotation, tab));
  const tab =
    open ?? (await browser.tabs.create({ url: annotation.target.captured.url, active: true }));
  const tabId = tab.id ?? browser.tabs.TAB_ID_NONE;
  if (open) {
    await browser.tabs.update(tabId, { active: true });
    await browser.windows.update(open.windowId ?? browser.windows.WINDOW_ID_CURRENT, {
      focused: true,
    });
  }
  await whenLoaded(tabId);
  await ensureReader(tabId);
  await pageIn(tabId).goTo(annotation.id);
}
