import { localNameOf, matchesSelector } from '../anchor/unclobbered.ts';
/** What does something of its own when clicked. */
const ACTIVE = `a[href], area[href], button, input, select, textarea, label, summary, audio, video,
  [contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"], [role="checkbox"],
  [role="tab"], [role="menuitem"], [role="option"], [role="switch"]`;

const CARD = 'blue-pencil-card';

/** By what it has, as the elements of a frame are of other classes than ours. */
function isElement(target: EventTarget): target is Element {
  return (target as Node).nodeType === 1;
}

function isActive(target: EventTarget): boolean {
  return isElement(target) && matchesSelector(target, ACTIVE);
}

/** A click that ends the selecting of text, or one that means something to the browser. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}

/**
 * Calls `open` for a click on the page's text, with its place in the viewport; `open` says whether there
 * was a claim. A plain click keeps its meaning: it is neither stopped nor altered, and one on a link or
 * button is left to it. With Alt a claim in a link opens, and only then is the link held back.
 *
 * Listens on the window while the event goes down, so that no page can stop it first.
 */
export function listenForClicks(
  window: Window,
  open: (x: number, y: number) => boolean,
  signal: AbortSignal,
): void {
  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || !isPlain(event)) return;
    const path = event.composedPath();
    if (path.some((target) => isElement(target) && localNameOf(target) === CARD)) return;
    if (!event.altKey && path.some(isActive)) return;
    if (window.getSelection()?.isCollapsed === false) return;
    if (!open(event.clientX, event.clientY) || !event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  window.addEventListener('click', onClick, { capture: true, signal });
}
