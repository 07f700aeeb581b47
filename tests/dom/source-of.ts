import { pageSource } from '../../lib/site/index.ts';

/** As the background judges what a page calls itself. */
export async function sourceOf(href: string, claimed: string[]): Promise<string> {
  return pageSource(href, claimed);
}
