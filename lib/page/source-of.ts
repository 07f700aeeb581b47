import { isRouting, normalizeUrl } from '../url.ts';
import type { SessionCalls } from './types.ts';

/** What of an address tells one article of a site from another: parameters seldom do. */
function articleIn(href: string): string {
  const { origin, pathname, hash } = new URL(href);
  return origin + pathname + (isRouting(hash) ? hash : '');
}

/**
 * Tells under which address the annotations of a page are kept. On a page that goes from article to
 * article without loading, the canonical link of the first one often stays behind: what a page claims is
 * believed for the article for which it was first claimed.
 *
 * @param sourceOf judges what is claimed; where it does not answer it is the page's own address, tidied
 */
export function createSourceReader(
  sourceOf: SessionCalls['sourceOf'],
): (href: string, claimed: string[]) => Promise<string> {
  const firstFor = new Map<string, string>();
  let latest: { question: string; source: string } | undefined;

  async function ask(href: string, claimed: string[]): Promise<string> {
    const question = [href, ...claimed].join(' ');
    if (latest?.question === question) return latest.source;
    try {
      const source = await sourceOf(href, claimed);
      latest = { question, source };
      return source;
    } catch {
      return normalizeUrl(href);
    }
  }

  return (href, claimed) => {
    const said = claimed.join(' ');
    const article = articleIn(href);
    if (!firstFor.has(said)) firstFor.set(said, article);
    return ask(href, firstFor.get(said) === article ? claimed : []);
  };
}
