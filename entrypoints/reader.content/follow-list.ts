import { tellWatchers } from '@/lib/messages';
import type { ClaimList } from '@/lib/page/claim-list';

/**
 * Tells open side panels of the claims of the page at each call of the function it gives, and of those in
 * view when the page is scrolled.
 */
export function followList(list: () => ClaimList, signal: AbortSignal): () => void {
  const all = () => ({ claims: list().claims(), inView: list().inView() });
  const panels = tellWatchers('claims', all, signal);
  let asked = false;
  const look = (): void => {
    if (asked || !panels.some) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      panels.tell({ inView: list().inView() });
    });
  };
  window.addEventListener('scroll', look, { capture: true, passive: true, signal });
  return () => {
    if (panels.some) panels.tell(all());
  };
}
