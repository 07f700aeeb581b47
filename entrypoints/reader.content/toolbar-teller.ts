import { background } from '@/lib/messages';
import type { PageSummary } from '@/lib/page/types';
import type { ToolbarCounts } from '@/lib/toolbar';

function countsOf({ unchecked, annotations }: PageSummary): ToolbarCounts {
  return { unchecked, changed: annotations.filter(({ state }) => state === 'changed').length };
}

export interface ToolbarTeller {
  /** Tells the background what is to be counted on the toolbar button, where that is news. */
  tell(summary: PageSummary): void;
  /** Tells it whether or not it was told before. */
  again(): void;
}

/** The browser drops what the button shows over a tab with the page; one that comes back tells it again. */
export function createToolbarTeller(signal: AbortSignal): ToolbarTeller {
  let told: ToolbarCounts | undefined;

  function again(): void {
    // The button is not worth a word where the background cannot be reached.
    if (told) background.pageCounts(told).catch(() => undefined);
  }

  window.addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  return {
    tell(summary) {
      const { unchecked, changed } = countsOf(summary);
      if (signal.aborted || (told?.unchecked === unchecked && told.changed === changed)) return;
      told = { unchecked, changed };
      again();
    },
    again,
  };
}
