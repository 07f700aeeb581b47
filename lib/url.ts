import { SHARED_HOSTS } from './shared-hosts.ts';

/** Query parameters that tell where a reader came from, never what the page shows. */
const TRACKING =
  /^(utm_|mc_|pk_|mtm_|hsa_|at_)|^(fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|igshid|yclid|ref_src|ref_url|cmpid|ocid|smid|smtyp|xtor|ns_campaign|ns_mchannel|ito|cid|ncid|sr_share|__twitter_impression)$/i;

/** A fragment names a place on the page unless it routes: "#!/story", "#/story". */
const ROUTING_FRAGMENT = /^#!?\//;

export const isRouting = (fragment: string): boolean => ROUTING_FRAGMENT.test(fragment);

/** Parameters that ask for the version for phones. */
const AMP = /^(?:amp(?:=(?:1|true)?)?|outputtype=amp)$/i;

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
    .filter((parameter) => !AMP.test(parameter))
    .toSorted((a, b) => Number(nameOf(a) > nameOf(b)) - Number(nameOf(a) < nameOf(b)));
  return kept.join('&');
}

/** "story.amp.html" is "story.html". */
function nameWithoutAmp(name: string): string {
  const ending = /\.html?$/i.exec(name)?.[0] ?? '';
  let stem = name.slice(0, name.length - ending.length);
  while (stem.length > 4 && /\.amp$/i.test(stem)) stem = stem.slice(0, -4);
  return stem + ending;
}

/** The path of an article without what asks for its version for phones: "/amp/story", "/story/amp/". */
function withoutAmp(pathname: string): string {
  const end = pathname.length > 1 && pathname.endsWith('/') ? '/' : '';
  const names = pathname.slice(1, pathname.length - end.length).split('/');
  const last = names.findLastIndex((name) => name !== 'amp' && name !== '');
  const to = names.includes('amp', last + 1) ? Math.max(1, last + 1) : names.length;
  let from = 0;
  while (to - from > 1 && names[from] === 'amp') from++;
  const folders = names.slice(from, to - 1);
  return `/${[...folders, nameWithoutAmp(names[to - 1] ?? '')].join('/')}${end}`;
}

/**
 * The address under which a page's annotations are kept: no tracking parameters, no fragment unless
 * it routes, no user name, parameters in order, not the version for phones.
 *
 * @throws TypeError where `href` is no absolute address
 */
export function normalizeUrl(href: string): string {
  const url = new URL(href);
  url.username = '';
  url.password = '';
  if (!isRouting(url.hash)) url.hash = '';
  url.pathname = withoutAmp(url.pathname);
  url.search = tidyQuery(url.search);
  return url.href;
}

/**
 * "www.example.com" and "m.example.com" belong to the site "example.com"; "m.github.io" is a site of its own.
 */
export function siteOf(href: string): string {
  const url = URL.parse(href);
  if (!url) return '';
  const joined = url.host.replace(/^(www|m|mobile|amp)\./, '');
  return SHARED_HOSTS.has(joined) && !url.host.startsWith('www.') ? url.host : joined;
}
