/** What the card listens to. */
const TYPES = ['click', 'keydown', 'input'];

const KEYS = ['key', 'code', 'ctrlKey', 'metaKey', 'shiftKey', 'altKey', 'isComposing'] as const;

/**
 * The same event, for our shadow root only: a plain one with what the card asks of keys, since Firefox sends
 * all keyboard events through the whole page.
 */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: event.cancelable });
  if (!(event instanceof KeyboardEvent)) return copy;
  return Object.assign(copy, Object.fromEntries(KEYS.map((name) => [name, event[name]])));
}

/**
 * The element in the card that listens for an event; outside, only the host is named. What is no button does
 * of itself what a click means, as that cannot be stopped on the way.
 */
function listenerIn(root: ShadowRoot, event: Event): Element | null {
  if (event.type !== 'click') return root.activeElement;
  const { detail, clientX, clientY } = event as MouseEvent;
  const clicked = detail > 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement;
  return clicked?.closest('button') ?? null;
}

/**
 * Some pages stop every event on its way down, at the window, and the card would hear of nothing. This comes
 * after the page's own listeners there, as it is added when a card opens, and hands on what they stopped. A
 * page that keeps the event from the window's other listeners as well keeps it from us.
 */
export function relayEvents(host: Element, root: ShadowRoot, signal: AbortSignal): void {
  function relay(event: Event): void {
    // `cancelBubble` is the one way to read whether an event was stopped.
    if (event.target !== host || !event.isTrusted || !event.cancelBubble) return;
    const isUsed = listenerIn(root, event)?.dispatchEvent(copyOf(event)) === false;
    if (isUsed) event.preventDefault();
  }
  for (const type of TYPES) window.addEventListener(type, relay, { capture: true, signal });
}
