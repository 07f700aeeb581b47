import { pageSource } from '../url.ts';

/**
 * Tells under which address the annotations of a page are kept. On a page that goes from article to
 * article without loading, the canonical link of the first one often stays behind: an address claimed
 * for another `href` is not believed for this one.
 */
export function createSourceReader(): (href: string, claimed: readonly string[]) => string {
  let last: { href: string; claimed: string; stale?: string } | undefined;
  return (href, claimed) => {
    const key = claimed.join(' ');
    const moved = last !== undefined && withoutFragment(last.href) !== withoutFragment(href);
    const stale = moved ? last!.claimed : last?.stale;
    last = { href, claimed: key, ...(stale !== undefined && { stale }) };
    return pageSource(href, key === stale ? [] : claimed);
  };
}

function withoutFragment(href: string): string {
  return href.replace(/#(?!!?\/).*/, '');
}
