import { storage } from 'wxt/utils/storage';

/** `articles`: every page that looks like one; `asked`: only where the reader says so. */
export type Reading = 'articles' | 'asked';

/** Sites, by {@link siteOf}, that the reader switched on or off by hand. */
export type SiteRules = Record<string, 'on' | 'off'>;

export const siteRules = storage.defineItem<SiteRules>('local:siteRules', { fallback: {} });

export const reading = storage.defineItem<Reading>('local:reading', { fallback: 'articles' });

/** Claims below this check-worthiness are not marked; 0 to 1. */
export const threshold = storage.defineItem<number>('local:threshold', { fallback: 0 });

export async function setSiteRule(site: string, on: boolean): Promise<void> {
  const rules = await siteRules.getValue();
  await siteRules.setValue({ ...rules, [site]: on ? 'on' : 'off' });
}

/** What the reader chose for the site, or undefined. */
export async function siteRule(site: string): Promise<'on' | 'off' | undefined> {
  const rules = await siteRules.getValue();
  return Object.hasOwn(rules, site) ? rules[site] : undefined;
}
