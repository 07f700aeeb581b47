import { isRouting, normalizeUrl } from '../url.ts';
import { mayReach } from './may-reach.ts';
import { ownerOf } from './owner-of.ts';

/** The front of a site, or of one of its languages and editions. */
const FRONT = /^\/(?:index\.[a-z]{3,5}|home|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;

const isFront = ({ pathname, search }: URL): boolean => search === '' && FRONT.test(pathname);

/**
 * Whether a page may call itself `said`: an address of the same site, that names an article where its own
 * does. Many sites give every page the front page by mistake, and pages that route by the fragment all
 * have the address before it.
 */
export function isPlausible(href: string, said: string): boolean {
  const [own, other] = [URL.parse(href), URL.parse(said)];
  if (!own || !other || !mayReach(href, said)) return false;
  if (isRouting(own.hash) && !isRouting(other.hash)) return false;
  return !isFront(other) || isFront(own);
}

/** Hosts for phones, joined with what they are the twins of, where that has the same owner. */
const TWIN = /^(?:(?:m|mobile|amp)\.)+/;

function withoutTwin(href: string): string {
  const url = new URL(href);
  const owner = ownerOf(url);
  url.hostname = url.hostname.replace(TWIN, '');
  return ownerOf(url) === owner ? url.href : href;
}

/**
 * The source of a page's annotations: the first plausible of the addresses the page gives itself
 * (canonical link, og:url; absolute), else its own; normalised, with phones' versions joined.
 *
 * @throws TypeError where `href` is no absolute address
 */
export function pageSource(href: string, claimed: readonly string[]): string {
  return withoutTwin(normalizeUrl(claimed.find((said) => isPlausible(href, said)) ?? href));
}
