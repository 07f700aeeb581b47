import { browser } from 'wxt/browser';
import { words } from '@/lib/locale';
import { announceReader, type LaterScript, pageIn } from '@/lib/messages';
import { siteOf } from '@/lib/url';

async function isReading(tabId: number): Promise<boolean> {
  try {
    await pageIn(tabId).summary();
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts the reader into a tab, once.
 *
 * @throws Error in plain words where the browser does not let an extension in
 */
export async function ensureReader(tabId: number): Promise<void> {
  if (!(await isReading(tabId))) await putReader(tabId);
}

/**
 * Puts the reader into a tab that has none.
 *
 * @throws Error as {@link ensureReader}
 */
export async function putReader(tabId: number): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    announceReader(tabId);
  } catch (cause) {
    throw new Error(words('error_cannot_read_page'), { cause });
  }
}

/**
 * Puts a script into a tab whose reader wants it.
 *
 * @throws Error where the browser does not let an extension in any more
 */
export async function loadScript(tabId: number, script: LaterScript): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`] });
}

/** Opens the card of the claim nearest to what the reader looks at, reading the page first where it is not. */
export async function openNearest(tabId: number): Promise<void> {
  await ensureReader(tabId);
  await pageIn(tabId).openNearest();
}

/** Calls every open page that has a reader; pages without one are passed over. */
export async function tellPages(
  tell: (page: ReturnType<typeof pageIn>, tabId: number) => Promise<unknown>,
) {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id = browser.tabs.TAB_ID_NONE }) => tell(pageIn(id), id)));
}

/** The tabs that show pages of a site, as far as their addresses may be known. */
export async function tabsOf(site: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url && siteOf(url) === site ? [id] : [],
  );
}
