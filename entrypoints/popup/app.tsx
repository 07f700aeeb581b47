import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup, type PopupPage } from '@/components/popup';
import { ALL_SITES } from '@/entrypoints/background/host-access';
import { accessTo } from '@/entrypoints/background/site-access';
import type { Annotation } from '@/lib/annotation';
import { background, pageIn, watchPageIn } from '@/lib/messages';
import { strictness } from '@/lib/settings';
import { AnnotationStore } from '@/lib/store';
import { helpCalls } from '../reader.content/help-calls';
import { useSetting } from '@/lib/live/use-setting';
import { openDashboard } from './open-dashboard';
import { openPanel } from './open-panel';
import { database } from './open-store';
import { type PageState, pageState, readingState, tabInFront } from './page-status';
import { useMoved } from './use-moved';
import { useSearch } from './use-search';
import { useOwnWindow } from './use-own-window';
import { useStored } from '@/lib/live/use-stored';
import { useStoreNotice } from './use-store-notice';

const store = new AnnotationStore(database);

/** Rows of the list, and how many more a click brings. */
const ROWS = 20;

/** What could not be done, in plain words where there are any. */
interface Failure {
  error?: string;
}

const READ = new Set(['loading', 'reading']);

const UNKNOWN: PageState = {
  tabId: browser.tabs.TAB_ID_NONE,
  status: 'loading',
  site: '',
  once: false,
};

function usePage(): [PopupPage, (work: (tabId: number) => Promise<unknown>) => void] {
  const [state, setState] = useState<PageState>(UNKNOWN);
  const [failure, setFailure] = useState<Failure>();
  const source = state.summary?.source;
  const annotations = useStored(
    async () => (source === undefined ? [] : store.annotationsOf(source)),
    [source],
  );
  const act = (work: (tabId: number) => Promise<unknown>): void => {
    const run = async (): Promise<Failure | undefined> => {
      const tabId = await tabInFront();
      try {
        await work(tabId);
      } catch (reason) {
        return { error: reason instanceof Error ? reason.message : String(reason) };
      }
      setState(await pageState(tabId));
      return undefined;
    };
    // What the browser itself says of a tab that is gone is not for the reader.
    run().then(setFailure, () => setFailure({}));
  };
  useEffect(() => act(async () => undefined), []);
  // The page goes on being read while the popup is open: names come later, and pages change.
  const isRead = failure === undefined && READ.has(state.status);
  useEffect(() => {
    if (!isRead || state.tabId === UNKNOWN.tabId) return undefined;
    return watchPageIn(state.tabId, 'summary', (summary) =>
      setState((before) => ({ ...before, ...readingState(summary) })),
    );
  }, [isRead, state.tabId]);
  const moved = useMoved(state.tabId, source, isRead && annotations?.length === 0);
  const shown = failure ? { ...state, ...failure, status: 'error' as const } : state;
  return [{ ...shown, annotations: annotations ?? [], moved }, act];
}

export function App() {
  const [page, act] = usePage();
  const [limit, setLimit] = useState(ROWS);
  const marks = useSetting(strictness);
  const windowId = useOwnWindow();
  const search = useSearch(store, limit, () => setLimit(ROWS));

  async function leave(opened: Promise<unknown> | undefined): Promise<void> {
    await opened;
    window.close();
  }

  async function openUnchecked(tabId: number): Promise<void> {
    await pageIn(tabId).openUnchecked();
    await browser.tabs.update(tabId, { active: true });
    window.close();
  }

  async function goTo(annotation: Annotation): Promise<void> {
    await background.openAnnotation(annotation.id);
    window.close();
  }

  async function moveHere(): Promise<void> {
    const { moved, summary } = page;
    if (moved && summary) await background.moveAnnotations(moved.source, summary.source);
  }

  async function recheck({ id }: Annotation): Promise<void> {
    await background.recheckAnnotation(id);
    window.close();
  }

  return (
    <Popup
      notice={useStoreNotice()}
      page={page}
      {...search}
      onMore={() => setLimit(limit + ROWS)}
      onGoTo={(annotation) => act(() => goTo(annotation))}
      onRecheck={(annotation) => act(() => recheck(annotation))}
      onMoveHere={() => act(moveHere)}
      onReadPage={() => act((tabId) => background.readPage(tabId))}
      onSiteSwitch={(on) =>
        act(async (tabId) => {
          await background.switchSite(page.site, on);
          if (on) await background.readPage(tabId);
        })
      }
      onNextUnchecked={() => act((tabId) => openUnchecked(tabId))}
      strictness={marks.value}
      onStrictness={marks.choose}
      onPanel={() => void leave(openPanel(windowId ?? browser.windows.WINDOW_ID_CURRENT))}
      onDashboard={() => void leave(openDashboard())}
      onOptions={() => void leave(browser.runtime.openOptionsPage())}
      help={helpCalls}
      onGrantSite={() => {
        void background.switchSite(page.site, true);
        const asked = browser.permissions.request(accessTo(page.site));
        act(async () => asked);
      }}
      onGrantAccess={() => {
        // Must be asked in the click itself; the browser's question closes the popup.
        const asked = browser.permissions.request(ALL_SITES);
        act(async () => asked);
      }}
    />
  );
}
