import styles from '@/assets/highlight.css?inline';
import strong from '@/assets/looks/strong.css?inline';
import tinted from '@/assets/looks/tinted.css?inline';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { words } from '@/lib/locale';
import { background, type Choices, servePage, tellWatchers } from '@/lib/messages';
import { startSessions } from '@/lib/page/sessions';
import type { OpenRequest, PageSession } from '@/lib/page/types';
import { cardPosition, lookup } from '@/lib/settings';
import { beginPage } from './reader.content/begin-page';
import { cardScript } from './reader.content/card-script';
import { takeOver } from './reader.content/being-read';
import { followChoices } from './reader.content/follow-choices';
import { followList } from './reader.content/follow-list';
import { dropLaterScripts, laterScript } from './reader.content/later-scripts';
import { offerSelection } from './reader.content/offer-selection';
import type { OpenCard } from './reader.content/open-card';
import { openQuote } from './reader.content/open-quote';
import { removeStaleCards } from './reader.content/stale-cards';
import { createSavedNews } from './reader.content/saved-news';
import { sayBeside } from './reader.content/say-beside';
import { seenTeller } from './reader.content/seen-teller';
import { createMarkStyler } from './reader.content/style-marks';
import { createToolbarTeller } from './reader.content/toolbar-teller';

const anchoring = laterScript('bluePencilAnchoring', () => background.loadScript('anchoring'));
const naming = laterScript('bluePencilNaming', () => background.loadScript('naming'));

/** What a look adds to the marks; the background puts the same into the page itself. */
const LOOKS = { fine: '', strong, tinted };

/**
 * No content script to WXT, which would make its presence known to the page, by an event; this one takes over from
 * one before it by itself.
 */
export default defineUnlistedScript(() => {
  const stopped = new AbortController();
  const { signal } = stopped;
  const isAlive = (): boolean => browser.runtime?.id !== undefined && !signal.aborted;
  let card: OpenCard | undefined;
  let latest: OpenRequest | undefined;
  const saved = createSavedNews();

  /** The card's script comes with the first card, and the browser may let nothing into the page by then. */
  const sayKeptOut = ({ rects }: OpenRequest): void =>
    sayBeside(words('error_card_kept_out'), words('language_tag'), () => rects().at(-1), signal);

  const open = async (request: OpenRequest): Promise<void> => {
    // An updated extension has put a new reader in, or will; this one can keep nothing any more.
    if (!isAlive()) return;
    latest = request;
    const isOld = saved.watch();
    const { source, selector } = request.target;
    const [script, draft, choice, position] = await Promise.all([
      cardScript().catch(() => undefined),
      background.draftOf(source, selector[0]).catch(() => undefined),
      lookup.getValue(),
      cardPosition.getValue(),
    ]);
    // Another claim may have been opened while they were fetched.
    if (latest !== request || signal.aborted) return;
    if (!script) return sayKeptOut(request);
    card?.close();
    session.focus(request);
    card = script.openCard(request, draft, {
      lookup: choice,
      position,
      onClosed() {
        card = undefined;
        session.focus(undefined);
      },
      onStep: (direction) => session.stepUnchecked(direction) || session.step(direction),
    });
    if (isOld()) void card.refresh().catch(() => undefined);
  };

  takeOver({ isAlive, end: () => stopped.abort() });
  removeStaleCards();
  dropLaterScripts();
  const popups = tellWatchers('summary', () => session.summary(), signal);
  const toolbar = createToolbarTeller(signal);
  const tellSeen = seenTeller();
  const styler = createMarkStyler();
  const { calls, choices: chosen } = beginPage(styler.first, styler.missFirst);
  const follow = followList(() => session.list, signal);
  let turn = new AbortController();
  const start = (choices: Promise<Choices>): PageSession =>
    startSessions(document, {
      calls,
      anchoring,
      naming,
      onChange(summary) {
        popups.tell(summary);
        toolbar.tell(summary);
        tellSeen(summary);
        follow();
      },
      openCard: (request) => void open(request),
      strictness: choices.then(({ strictness }) => strictness),
      styles: choices.then(({ look }) => styles + LOOKS[look]),
      onDraw: styler.style,
      signal: AbortSignal.any([signal, turn.signal]),
    });
  let session = start(chosen);
  followChoices((choices) => {
    card?.close();
    turn.abort();
    turn = new AbortController();
    session = start(Promise.resolve(choices));
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
      refresh: () => saved.taken(() => Promise.all([session.refresh(), card?.refresh()])),
      refreshNames: () => session.refreshNames(),
      tellCounts: async () => toolbar.again(),
      async stop() {
        card?.close();
        stopped.abort();
      },
    },
    signal,
  );
});
