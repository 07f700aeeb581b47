import { background } from '@/lib/messages';
import type { openCard } from './open-card';
import type { showNotice, showOffer } from './selection-asides';

/** What has a look of its own in the page, in a script by itself: most pages are read without it. */
export interface CardScript {
  openCard: typeof openCard;
  showOffer: typeof showOffer;
  showNotice: typeof showNotice;
}

/** All scripts of an extension in one page share a world, which the page does not see. */
const shared = globalThis as { bluePencilCard?: CardScript };

/** Forgets what a reader of before was given: that of an extension since updated reaches nobody. */
export function dropCardScript(): void {
  delete shared.bluePencilCard;
}

/** Gives the reader what the card's script holds; called by that script. */
export function provideCard(script: CardScript): void {
  shared.bluePencilCard = script;
}

let loading: Promise<void> | undefined;

/**
 * The card's script, put into the page when it is first asked for.
 *
 * @throws Error where the browser lets nothing into the page any more
 */
export async function cardScript(): Promise<CardScript> {
  // Its own: an element of the page whose id is that name is found by it as well.
  if (!Object.hasOwn(shared, 'bluePencilCard'))
    await (loading ??= background.loadCard().finally(() => (loading = undefined)));
  return shared.bluePencilCard!;
}
