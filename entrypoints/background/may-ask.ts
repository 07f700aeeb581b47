import { browser } from 'wxt/browser';
import { parseAs, sourceSchema } from '@/lib/annotation-schema';
import type { Sender } from '@/lib/messages';
import { mayReach } from '@/lib/site';

/** Our own pages may ask for anything, a page's reader only for what belongs to the page's site. */
export function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/**
 * @throws Error where the sender is a page's reader
 */
export function requireOwnPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new Error('Only Blue Pencil’s own pages may ask for this.');
}

/**
 * @throws Error where `source` is no address, or one of another site than the sender's
 */
export function checkSource(sender: Sender, source: unknown): string {
  const address = parseAs(sourceSchema, source, 'page address');
  if (!isOwnPage(sender) && !mayReach(sender.url ?? '', address))
    throw new Error('A page can reach what is kept of its own site only.');
  return address;
}
