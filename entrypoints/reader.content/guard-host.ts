import type { CardHost } from './card-host';

/** Of a page, or another extension, that keeps coming back on top the card gives in: both could go on for ever. */
const MOST_RAISED = 20;

/**
 * Undoes what the page does to the card's element, before it is drawn: a card that a page made
 * invisible or moved could be clicked unawares. Changes of our own go through `change`.
 */
export function guardHost(
  { element, root }: CardHost,
  signal: AbortSignal,
): (change: () => void) => void {
  const attributes = new Map<string, string>();
  let focused: EventTarget | null = root.activeElement;
  const remember = (): void => {
    attributes.clear();
    for (const name of element.getAttributeNames())
      attributes.set(name, element.getAttribute(name) ?? '');
  };
  const restore = (): void => {
    for (const name of element.getAttributeNames())
      if (!attributes.has(name)) element.removeAttribute(name);
    for (const [name, value] of attributes)
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    if (element.isConnected && !element.matches(':popover-open')) {
      element.showPopover();
      (focused as HTMLElement | null)?.focus({ preventScroll: true });
    }
    observer.takeRecords();
  };
  let raised = 0;
  /** What the page opens in the top layer later would lie over the card, and may let clicks through to it. */
  const raise = ({ target, newState }: ToggleEvent): void => {
    if (target === element || newState !== 'open' || !(target as HTMLElement).popover) return;
    if (!element.isConnected || ++raised > MOST_RAISED) return;
    const hadFocus = root.activeElement !== null;
    element.hidePopover();
    element.showPopover();
    if (hadFocus) (focused as HTMLElement | null)?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(restore);
  observer.observe(element, { attributes: true });
  element.addEventListener('toggle', restore, { signal });
  window.addEventListener('toggle', raise as EventListener, { capture: true, signal });
  root.addEventListener('focusin', ({ target }) => (focused = target), { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  remember();
  return (change) => {
    // What the page did before is undone first, or it would be remembered as ours.
    if (observer.takeRecords().length > 0) restore();
    change();
    observer.takeRecords();
    remember();
  };
}
