import { browser } from 'wxt/browser';
import type { PageStatus } from '@/components/popup';
import { pageIn } from '@/lib/messages';
import type { PageSummary } from '@/lib/page/types';
import { siteRule } from '@/lib/settings';
import { siteOf } from '@/lib/url';

export interface PageState {
  status: PageStatus;
  site: string;
  summary?: PageSummary;
}

async function summaryOf(tabId: number): Promise<PageSummary | undefined> {
  try {
    return await pageIn(tabId).summary();
  } catch {
    return undefined;
  }
}

/** Whether a page in the tab is being read, and if not, why. */
export async function pageState(tabId: number): Promise<PageState> {
  const summary = await summaryOf(tabId);
  const { url = summary?.source ?? '' } = await browser.tabs.get(tabId);
  if (!/^https?:/.test(url)) return { status: 'unsupported', site: '' };
  const site = siteOf(url);
  if (summary) return { status: 'reading', site, summary };
  if ((await siteRule(site)) === 'off') return { status: 'off', site };
  const allowed = await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
  return { status: allowed ? 'not-article' : 'no-access', site };
}

/** The tab the popup is about: the one in front, or the one that the address names (`?tab=7`). */
export async function tabInFront(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
