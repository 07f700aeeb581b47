import type { Strictness } from '@/lib/claim';
import { strictness } from '@/lib/settings';

/** Tells when the reader chooses anew how much is marked, until `signal` ends. */
export function followStrictness(onChoice: (level: Strictness) => void, signal: AbortSignal): void {
  const end = strictness.watch((level) => {
    if (!signal.aborted) onChoice(level);
  });
  signal.addEventListener('abort', () => {
    try {
      end();
    } catch {
      // An extension that was updated has no storage left to turn away from.
    }
  });
}
