import { browser } from 'wxt/browser';
import type { Surface } from '@/lib/annotation';
import type { Sender } from '@/lib/messages';

const PAGES: readonly [path: string, Surface][] = [
  ['/popup.html', 'popup'],
  ['/sidepanel.html', 'sidepanel'],
  ['/dashboard.html', 'dashboard'],
];

/** From where the reader writes, by the browser’s own word: a page’s reader can be the card alone. */
export function surfaceOf({ url = '' }: Sender): Surface {
  const page = PAGES.find(([path]) => url.startsWith(browser.runtime.getURL(path as never)));
  return page?.[1] ?? 'card';
}
