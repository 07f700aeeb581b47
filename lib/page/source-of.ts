import { normalizeUrl, pageSource } from '../url.ts';

/** What of an address tells one article of a site from another: parameters seldom do. */
function articleIn(href: string): string {
  const url = new URL(normalizeUrl(href));
  url.search = '';
  return url.href;
}

/**
 * Tells under which address the annotations of a page are kept. On a page that goes from article to
 * article without loading, the canonical link of the first one often stays behind: what a page claims is
 * believed for the article for which it was first claimed.
 */
export function createSourceReader(): (href: string, claimed: readonly string[]) => string {
  const firstFor = new Map<string, string>();
  return (href, claimed) => {
    const said = claimed.join(' ');
    const article = articleIn(href);
    if (!firstFor.has(said)) firstFor.set(said, article);
    return pageSource(href, firstFor.get(said) === article ? claimed : []);
  };
}
