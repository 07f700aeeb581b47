import type { PageSession } from '@/lib/page/types';
import { selectionButton } from '@/lib/settings';
import { cardScript } from './card-script';
import { HOST_NAMES } from './stale-cards';

/** What is clicked in a card, or beside a selection, selects nothing. */
function isOurs(target: EventTarget | null): boolean {
  return HOST_NAMES.some((name) => name === (target as Element | null)?.localName);
}

/** The way from a selection in the page to its card. */
export interface SelectionDoor {
  /** Opens the card of what is selected; says why where that cannot be a claim. */
  open(): boolean;
}

/**
 * Offers to make what the reader selects a claim, with a small button beside it where the reader wants one.
 */
export function offerSelection(session: () => PageSession, signal: AbortSignal): SelectionDoor {
  let end = (): void => undefined;

  async function refuse(): Promise<void> {
    const { showNotice } = await cardScript();
    end();
    end = showNotice(signal);
  }

  function open(): boolean {
    end();
    const isOpen = session().openSelection();
    if (!isOpen) void refuse();
    return isOpen;
  }

  async function offer(event: Event): Promise<void> {
    if (!event.isTrusted || isOurs(event.target)) return;
    if (!session().selection() || !(await selectionButton.getValue())) return;
    const { showOffer } = await cardScript();
    // It may be gone by now.
    if (signal.aborted || !session().selection()) return;
    end();
    end = showOffer(open, signal);
  }

  // When a selection is made, not while it grows: by the pointer, or by Shift with keys (caret browsing).
  window.addEventListener('pointerup', (event) => void offer(event), { capture: true, signal });
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'Shift') void offer(event);
    },
    { capture: true, signal },
  );
  return { open };
}
