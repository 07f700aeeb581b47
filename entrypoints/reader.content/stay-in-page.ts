import type { CardHost } from './card-host';

/** A page that removes the card more often than this is let have its way. */
const MOST = 5;

/**
 * Puts an open card back where the page removes what it does not know: when it renders anew, or because it
 * tidies up. The focus goes back to where it was, so that typing goes on.
 *
 * @param giveUp called once where the page will not have it
 */
export function stayInPage(
  { element, root }: CardHost,
  giveUp: () => void,
  signal: AbortSignal,
): void {
  let focused: EventTarget | null = root.activeElement;
  let removals = 0;

  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (++removals > MOST) return giveUp();
    document.documentElement.append(element);
    element.showPopover();
    (focused as HTMLElement | null)?.focus({ preventScroll: true });
    watch();
  });
  /** The root element may be another one after each change. */
  function watch(): void {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  }

  root.addEventListener('focusin', ({ target }) => (focused = target));
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}
