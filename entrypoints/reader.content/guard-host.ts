import type { CardHost } from './card-host';

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
  const observer = new MutationObserver(restore);
  observer.observe(element, { attributes: true });
  element.addEventListener('toggle', restore, { signal });
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
