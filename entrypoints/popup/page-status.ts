import { browser } from 'wxt/browser';
import type { PageStatus } from '@/components/popup';
import { pageIn } from '@/lib/messages';
import type { PageSummary } from '@/lib/page/types';
import { reading, siteRule } from '@/lib/settings';
import { siteOf } from '@/lib/url';

export interface PageState {
  tabId: number;
  status: PageStatus;
  /** It is read for this once: the browser has not granted access to the site. */
  once: boolean;
  site: string;
  /** Access that the reader had given, and the browser took back. */
  revoked?: boolean;
  summary?: PageSummary;
}

async function summaryOf(tabId: number): Promise<PageSummary | undefined> {
  try {
    return await pageIn(tabId).summary();
  } catch {
    return undefined;
  }
}

/** A page that is being read and has not been read through yet has no source. */
export function readingState(summary: PageSummary): Pick<PageState, 'status' | 'summary'> {
  return summary.source === '' ? { status: 'loading' } : { status: 'reading', summary };
}

/** Whether a page in the tab is being read, and if not, why. */
export async function pageState(tabId: number): Promise<PageState> {
  const summary = await summaryOf(tabId);
  const { url = summary?.source ?? '' } = await browser.tabs.get(tabId);
  if (!/^https?:/.test(url)) return { tabId, status: 'unsupported', site: '', once: false };
  const site = siteOf(url);
  const origins = [`${new URL(url).origin}/*`];
  const allowed = await browser.permissions.contains({ origins });
  const known = { tabId, site, once: !allowed };
  if (summary) return { ...known, ...readingState(summary) };
  const rule = await siteRule(site);
  if (rule === 'off') return { ...known, status: 'off' };
  if (allowed) return { ...known, status: 'not-article' };
  const revoked = rule === 'on' || (await reading.getValue()) === 'articles';
  return { ...known, status: 'no-access', revoked };
}

/** The tab the popup is about: the one in front, or the one that the address names (`?tab=7`). */
export async function tabInFront(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
