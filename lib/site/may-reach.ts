import { cachedAddress } from './cached-address.ts';
import { isSameSite } from './is-same-site.ts';

/** The address for which a page may speak: its own, or that of which it is a copy in Google’s cache. */
function speaksFor(href: string): string {
  const url = URL.parse(href);
  return (url && cachedAddress(url)) ?? href;
}

/** Whether the reader in a page at `href` may ask for what is kept of `source`. */
export function mayReach(href: string, source: string): boolean {
  return isSameSite(href, source) || isSameSite(speaksFor(href), source);
}
