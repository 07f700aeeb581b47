import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onReader, watchPageIn } from '@/lib/messages';
import type { InView, PageClaim } from '@/lib/page/claim-list';
import { type PageState, pageState, readingState } from '../popup/page-status';

/** What is known of the page in a tab, and of its claims. */
export interface PageOfTab {
  state: PageState | undefined;
  claims: PageClaim[] | undefined;
  inView: InView;
}

const NOTHING: PageOfTab = { state: undefined, claims: undefined, inView: {} };

/** Calls `again` when a page comes into the tab, a reader into the page, or access is given or taken. */
function onOtherPage(tabId: number, again: () => void): () => void {
  const updated = (id: number, { status }: { status?: string }): void => {
    if (id === tabId && status === 'complete') again();
  };
  const { onAdded, onRemoved } = browser.permissions;
  const endReader = onReader((id) => {
    if (id === tabId) again();
  });
  browser.tabs.onUpdated.addListener(updated);
  onAdded.addListener(again);
  onRemoved.addListener(again);
  return () => {
    endReader();
    browser.tabs.onUpdated.removeListener(updated);
    onAdded.removeListener(again);
    onRemoved.removeListener(again);
  };
}

const isRead = ({ status }: PageState): boolean => status === 'reading' || status === 'loading';

/**
 * Follows the page in a tab, through its navigations and while it is read.
 *
 * @returns what is known, and a function that asks anew
 */
export function usePageOfTab(tabId: number | undefined): [PageOfTab, () => void] {
  const [page, setPage] = useState(NOTHING);
  const [asked, setAsked] = useState(0);
  const again = (): void => setAsked((before) => before + 1);

  useEffect(() => (tabId === undefined ? undefined : onOtherPage(tabId, again)), [tabId]);

  useEffect(() => {
    if (tabId === undefined) return undefined;
    let isOver = false;
    const ends: (() => void)[] = [];
    const change = (part: Partial<PageOfTab>): void => {
      if (!isOver) setPage((before) => ({ ...before, ...part }));
    };
    const follow = (state: PageState): void => {
      if (isOver) return;
      setPage((before) => ({ ...(isRead(state) ? before : NOTHING), state }));
      if (!isRead(state)) return;
      ends.push(
        watchPageIn(tabId, 'summary', (summary) =>
          change({ state: { ...state, ...readingState(summary) } }),
        ),
        watchPageIn(tabId, 'claims', change, again),
      );
    };
    pageState(tabId).then(follow, () => setPage(NOTHING));
    return () => {
      isOver = true;
      for (const end of ends) end();
    };
  }, [tabId, asked]);

  return [page, again];
}
