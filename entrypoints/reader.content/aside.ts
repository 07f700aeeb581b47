import { type ComponentChild, render } from 'preact';
import { createCardHost } from './card-host';

/** Pixels between a selection and what stands beside it. */
const GAP = 6;

/** Where the selection ends, in viewport coordinates. */
function endOfSelection(): { x: number; y: number } | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const last = [...selection.getRangeAt(0).getClientRects()].at(-1);
  return last && { x: last.right, y: last.bottom };
}

/**
 * Shows something small under the end of the selection; it goes with the selection, and when the page is
 * scrolled or `signal` ends.
 *
 * @returns what takes it away
 */
export function showAside(content: ComponentChild, signal: AbortSignal): () => void {
  const at = endOfSelection();
  if (!at) return () => undefined;
  const host = createCardHost('blue-pencil-aside');
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
    render(null, host.root);
    host.remove();
  };
  render(content, host.root);
  const { width, height } = host.element.getBoundingClientRect();
  // In view, also where the selection ends above or below the window.
  const left = Math.max(GAP, Math.min(at.x - width, innerWidth - width - GAP));
  const top = Math.max(GAP, Math.min(at.y + GAP, innerHeight - height - GAP));
  host.element.style.setProperty('left', `${Math.round(left)}px`, 'important');
  host.element.style.setProperty('top', `${Math.round(top)}px`, 'important');
  const over = { signal: AbortSignal.any([signal, ended.signal]) };
  document.addEventListener(
    'selectionchange',
    () => {
      if (document.getSelection()?.isCollapsed ?? true) end();
    },
    over,
  );
  window.addEventListener('scroll', end, { ...over, capture: true, passive: true });
  signal.addEventListener('abort', end, { signal: ended.signal });
  return end;
}
