const CACHE = '.cdn.ampproject.org';

/** "/c/s/example.com/story": a document, over https where there is an s. */
const CACHED_PATH = /^\/[cv]\/(s\/)?([^/]+)(\/.*)?$/;

/**
 * How the cache names a host: "my-paper.example.com" is "my--paper-example-com". Names longer than a
 * label, and those in other letters, have another form, and are not followed.
 * https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls
 */
function labelOf(host: string): string {
  return host.replaceAll('-', '--').replaceAll('.', '-');
}

/** The address from which Google’s AMP cache has a page, where `url` is one of its own. */
export function cachedAddress(url: URL): string | undefined {
  if (!url.hostname.endsWith(CACHE)) return undefined;
  const [, secure, host = '', path = '/'] = CACHED_PATH.exec(url.pathname) ?? [];
  if (labelOf(host) !== url.hostname.slice(0, -CACHE.length)) return undefined;
  return URL.parse(`http${secure ? 's' : ''}://${host}${path}${url.search}`)?.href;
}
