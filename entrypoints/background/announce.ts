import { siteOf } from '@/lib/url';
import { tellPages } from './reading';

/** Every open page of the sites reads its annotations again; the list pages see the store themselves. */
export function announce(...sources: readonly string[]): void {
  const sites = new Set(sources.map(siteOf));
  void tellPages(async (page) => {
    if (sites.has(siteOf((await page.summary()).source))) await page.refresh();
  });
}
