import { background } from '@/lib/messages';
import { laterScript } from './later-scripts';
import type { openCard } from './open-card';
import type { showNotice, showOffer } from './selection-asides';

/** What has a look of its own in the page. */
export interface CardScript {
  openCard: typeof openCard;
  showOffer: typeof showOffer;
  showNotice: typeof showNotice;
}

/** The card's script. Rejects where the browser lets nothing into the page any more. */
export const cardScript = laterScript('bluePencilCard', () => background.loadScript('card'));
