import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup, type PopupPage } from '@/components/popup';
import { ALL_SITES } from '@/entrypoints/background/host-access';
import type { Annotation } from '@/lib/annotation';
import { background } from '@/lib/messages';
import { AnnotationStore, Database } from '@/lib/store';
import { type PageState, pageState, tabInFront } from './page-status';
import { useStored } from './use-stored';

const store = new AnnotationStore(new Database());

/** Rows of the list, and how many more a click brings. */
const ROWS = 20;

function usePage(): [PopupPage, (work: (tabId: number) => Promise<unknown>) => void] {
  const [state, setState] = useState<PageState>({ status: 'loading', site: '' });
  const [error, setError] = useState<string>();
  const source = state.summary?.source;
  const annotations = useStored(
    async () => (source === undefined ? [] : store.annotationsOf(source)),
    [source],
  );
  const act = (work: (tabId: number) => Promise<unknown>): void => {
    const run = async (): Promise<void> => {
      const tabId = await tabInFront();
      await work(tabId);
      setError(undefined);
      setState(await pageState(tabId));
    };
    run().catch((reason: unknown) =>
      setError(reason instanceof Error ? reason.message : String(reason)),
    );
  };
  useEffect(() => act(async () => undefined), []);
  const shown = error === undefined ? state : { ...state, status: 'error' as const, error };
  return [{ ...shown, annotations: annotations ?? [] }, act];
}

export function App() {
  const [page, act] = usePage();
  const [limit, setLimit] = useState(ROWS);
  const recent = useStored(() => store.latest(limit + 1), [limit]);

  async function goTo(annotation: Annotation): Promise<void> {
    await background.openAnnotation(annotation.id);
    window.close();
  }

  return (
    <Popup
      page={page}
      recent={recent?.slice(0, limit)}
      hasMore={(recent?.length ?? 0) > limit}
      onMore={() => setLimit(limit + ROWS)}
      onGoTo={(annotation) => act(() => goTo(annotation))}
      onReadPage={() => act((tabId) => background.readPage(tabId))}
      onSiteSwitch={(on) =>
        act(async (tabId) => {
          await background.switchSite(page.site, on);
          if (on) await background.readPage(tabId);
        })
      }
      onGrantAccess={() => {
        // Must be asked in the click itself; the browser's question closes the popup.
        const asked = browser.permissions.request(ALL_SITES);
        act(async () => asked);
      }}
    />
  );
}
