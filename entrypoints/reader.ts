import styles from '@/assets/highlight.css?inline';
import strong from '@/assets/looks/strong.css?inline';
import tinted from '@/assets/looks/tinted.css?inline';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { background, servePage, tellWatchers } from '@/lib/messages';
import { startSessions } from '@/lib/page/sessions';
import type { OpenRequest, PageSession } from '@/lib/page/types';
import { cardPosition, lookup } from '@/lib/settings';
import { cardScript, dropCardScript } from './card-script';
import { type Choices, choicesNow, followChoices } from './follow-choices';
import { followList } from './follow-list';
import { offerSelection } from './offer-selection';
import type { OpenCard } from './open-card';
import { openQuote } from './open-quote';
import { removeStaleCards } from './stale-cards';
import { seenTeller } from './seen-teller';
import { createMarkStyler } from './style-marks';
import { createToolbarTeller } from './toolbar-teller';

/** What a look adds to the marks; the background puts the same into the page itself. */
const LOOKS = { fine: '', strong, tinted };

export default defineContentScript({
  // Injected by the background where it is wanted; sites named here would become permissions.
  matches: [],
  registration: 'runtime',
  // WXT's message to the page: the browser reads the whole script once more to say where it was sent from.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const stopped = new AbortController();
    const signal = AbortSignal.any([ctx.signal, stopped.signal]);
    let card: OpenCard | undefined;
    let latest: OpenRequest | undefined;

    const open = async (request: OpenRequest): Promise<void> => {
      // An updated extension has put a new reader in, or will; this one can keep nothing any more.
      if (ctx.isInvalid) return;
      latest = request;
      const { source, selector } = request.target;
      const [{ openCard }, draft, choice, position] = await Promise.all([
        cardScript(),
        background.draftOf(source, selector[0]).catch(() => undefined),
        lookup.getValue(),
        cardPosition.getValue(),
      ]);
      // Another claim may have been opened while they were fetched.
      if (latest !== request || signal.aborted) return;
      card?.close();
      session.focus(request);
      card = openCard(request, draft, {
        lookup: choice,
        position,
        onClosed() {
          card = undefined;
          session.focus(undefined);
        },
        onStep: (direction) => session.stepUnchecked(direction) || session.step(direction),
      });
    };

    removeStaleCards();
    dropCardScript();
    const popups = tellWatchers('summary', () => session.summary(), signal);
    const toolbar = createToolbarTeller(signal);
    const tellSeen = seenTeller();
    const styleMarks = createMarkStyler();
    const follow = followList(() => session.list, signal);
    let turn = new AbortController();
    const start = ({ strictness, look }: Choices): PageSession =>
      startSessions(document, {
        calls: background,
        onChange(summary) {
          popups.tell(summary);
          toolbar.tell(summary);
          tellSeen(summary);
          follow();
        },
        openCard: (request) => void open(request),
        strictness,
        styles: styles + LOOKS[look],
        onDraw: styleMarks,
        signal: AbortSignal.any([signal, turn.signal]),
      });
    let session = start(await choicesNow());
    followChoices((choices) => {
      card?.close();
      turn.abort();
      turn = new AbortController();
      session = start(choices);
    }, signal);
    const selection = offerSelection(() => session, signal);
    servePage(
      {
        async summary() {
          // A hidden page is not read before it is shown; nobody should wait for that.
          if (document.visibilityState === 'visible') await session.ready;
          return session.summary();
        },
        sample: async () => session.sample(),
        goTo: async (_sender, id) => {
          await session.ready;
          return session.goTo(id);
        },
        recheck: async (_sender, id) => {
          await session.ready;
          return session.recheck(id);
        },
        step: async (_sender, direction) => session.step(direction),
        async openNearest() {
          await session.ready;
          return session.openNearest();
        },
        async openSelection() {
          await session.ready;
          return selection.open();
        },
        showClaim: async (_sender, key) => session.list.show(key),
        openClaim: async (_sender, key) => session.list.open(key),
        openUnchecked: async () => session.list.openUnchecked(),
        describeClaim: async (_sender, key) => session.list.describe(key),
        changeEvidence: async (_sender, key, change) =>
          card?.key === key && card.changeEvidence(change),
        async openQuote(_sender, key, exact) {
          if (card?.key === key) {
            card.focus();
            return true;
          }
          await session.ready;
          return openQuote(session.list, key, exact);
        },
        async refresh() {
          await Promise.all([session.refresh(), card?.refresh()]);
        },
        refreshNames: () => session.refreshNames(),
        tellCounts: async () => toolbar.again(),
        async stop() {
          card?.close();
          stopped.abort();
        },
      },
      signal,
    );
  },
});
