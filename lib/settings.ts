import { storage } from 'wxt/utils/storage';
import type { Strictness } from './claim.ts';

/** `articles`: every page that looks like one; `asked`: only where the reader says so. */
export type Reading = 'articles' | 'asked';

/** Sites, by {@link siteOf}, that the reader switched on or off by hand. */
export type SiteRules = Record<string, 'on' | 'off'>;

export const siteRules = storage.defineItem<SiteRules>('local:siteRules', { fallback: {} });

export const reading = storage.defineItem<Reading>('local:reading', { fallback: 'articles' });

/** How much is marked. */
export const strictness = storage.defineItem<Strictness>('local:strictness', {
  fallback: 'balanced',
});

export async function setSiteRule(site: string, on: boolean): Promise<void> {
  const rules = await siteRules.getValue();
  await siteRules.setValue({ ...rules, [site]: on ? 'on' : 'off' });
}

/** What the reader chose for the site, or undefined. */
export async function siteRule(site: string): Promise<'on' | 'off' | undefined> {
  const rules = await siteRules.getValue();
  return Object.hasOwn(rules, site) ? rules[site] : undefined;
}

/** A search kept under a name. */
export interface SavedSearch {
  id: string;
  name: string;
  query: string;
}

export const savedSearches = storage.defineItem<SavedSearch[]>('local:savedSearches', {
  fallback: [],
});
