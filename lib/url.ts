/** Query parameters that tell where a reader came from, never what the page shows. */
const TRACKING =
  /^(utm_|mc_|pk_|mtm_|hsa_|at_)|^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|igshid|yclid|ref_src|ref_url|cmpid|ocid|smid|smtyp|xtor|ns_campaign|ns_mchannel|ito|cid|ncid|sr_share|__twitter_impression)$/i;

/** A fragment names a place on the page unless it routes: "#!/story", "#/story". */
const ROUTING_FRAGMENT = /^#!?\//;

const nameOf = (parameter: string): string => parameter.split('=', 1)[0] ?? '';

/**
 * Sorted by name, without those that track. The string is taken apart by hand, as Firefox does not
 * let a content script iterate over URLSearchParams.
 */
function tidyQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(nameOf(parameter)))
    .toSorted((a, b) => Number(nameOf(a) > nameOf(b)) - Number(nameOf(a) < nameOf(b)));
  return kept.join('&');
}

/**
 * The address under which a page's annotations are kept: no tracking parameters, no fragment unless
 * it routes, no user name, parameters in order.
 *
 * @throws TypeError where `href` is no absolute address
 */
export function normalizeUrl(href: string): string {
  const url = new URL(href);
  url.username = '';
  url.password = '';
  if (!ROUTING_FRAGMENT.test(url.hash)) url.hash = '';
  url.search = tidyQuery(url.search);
  return url.href;
}

/** "www.example.com" and "m.example.com" belong to the site "example.com". */
export function siteOf(href: string): string {
  const url = URL.parse(href);
  return url ? url.host.replace(/^(www|m|mobile|amp)\./, '') : '';
}

/**
 * Whether a page at `href` may call itself `canonical`: the same site, and not the site's front page
 * unless it is the front page itself (many sites give every page that canonical address by mistake).
 */
export function isPlausibleCanonical(href: string, canonical: string): boolean {
  const page = URL.parse(href);
  const said = URL.parse(canonical);
  if (!page || !said || !/^https?:$/.test(said.protocol)) return false;
  if (siteOf(href) !== siteOf(canonical)) return false;
  return said.pathname !== '/' || said.search !== '' || page.pathname === '/';
}

/**
 * The source of a page's annotations: the first plausible of the addresses the page gives itself
 * (canonical link, og:url; absolute), else its own.
 */
export function pageSource(href: string, claimed: readonly (string | null | undefined)[]): string {
  for (const address of claimed)
    if (address && isPlausibleCanonical(href, address)) return normalizeUrl(address);
  return normalizeUrl(href);
}
