import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/panel';
import type { PopupPage } from '@/components/popup';
import { ALL_SITES } from '@/entrypoints/background/host-access';
import { background, pageIn } from '@/lib/messages';
import { AnnotationStore } from '@/lib/store';
import { openDashboard } from '../popup/open-dashboard';
import { database } from '../popup/open-store';
import { helpCalls } from '../reader.content/help-calls';
import { useMoved } from '../popup/use-moved';
import { useStored } from '@/lib/live/use-stored';
import { useStoreNotice } from '../popup/use-store-notice';
import { cardOfClaim } from './card-of-claim';
import { rate } from './rating';
import { usePageOfTab } from './use-page-of-tab';
import { useTabInFront } from './use-tab-in-front';

const store = new AnnotationStore(database);

const NO_PAGE = { status: 'loading', site: '' } as const;

export function App() {
  const tabId = useTabInFront();
  const [{ state, claims, inView }, again] = usePageOfTab(tabId);
  const [error, setError] = useState<string>();
  const source = state?.summary?.source;
  const annotations = useStored(
    async () => (source === undefined ? [] : store.annotationsOf(source)),
    [source],
  );
  const tab = tabId ?? browser.tabs.TAB_ID_NONE;
  const act = (work: Promise<unknown>): void => {
    setError(undefined);
    work.then(again, (reason: unknown) =>
      setError(reason instanceof Error ? reason.message : String(reason)),
    );
  };
  const isRead = state?.status === 'reading';
  const moved = useMoved(tab, source, isRead && annotations?.length === 0);
  const moveHere = async (): Promise<void> => {
    if (moved && source) await background.moveAnnotations(moved.source, source);
  };
  const page: PopupPage = {
    ...NO_PAGE,
    ...state,
    ...(error !== undefined && { status: 'error', error }),
    annotations: annotations ?? [],
    moved,
  };
  return (
    <Panel
      notice={useStoreNotice()}
      page={page}
      claims={claims}
      inView={inView}
      onShow={(key) => void pageIn(tab).showClaim(key)}
      onRate={(key, rating) => rate(tab, key, rating)}
      cardOf={(key) => cardOfClaim(tab, key)}
      onOpenCard={(key) => void pageIn(tab).openClaim(key)}
      onGoTo={({ id }) => act(background.openAnnotation(id))}
      onMoveHere={() => act(moveHere())}
      onReadPage={() => act(background.readPage(tab))}
      onSiteSwitch={(on) =>
        act(
          background
            .switchSite(page.site, on)
            .then(() => (on ? background.readPage(tab) : undefined)),
        )
      }
      onGrantAccess={() => act(browser.permissions.request(ALL_SITES))}
      onDashboard={() => void openDashboard()}
      onOptions={() => void browser.runtime.openOptionsPage()}
      help={helpCalls}
    />
  );
}
