import { browser, type Browser } from 'wxt/browser';
import type { Annotation, AnnotationBody, Draft, TextQuoteSelector } from './annotation.ts';
import type { SaveRequest, SeenPage } from './annotation-schema.ts';
import type { CommandKey } from './command-key.ts';
import type { NameCandidate, NameFinding } from './claim.ts';
import type { EvidenceChange } from './evidence/change-evidence.ts';
import type { ClaimPlace } from './evidence/claim-place.ts';
import type { EvidenceNews } from './evidence/evidence-news.ts';
import type { LookupChoice } from './lookup/lookup-choice.ts';
import type { LookupLink, LookupSubject } from './lookup/lookup-links.ts';
import type { ClaimDescription, InView, PageClaim } from './page/claim-list.ts';
import type { Detection } from './detect/index.ts';
import type { MovedPage, PageSummary } from './page/types.ts';
import type { ReaderName } from './reader-name.ts';
import type { AcceptRequest } from './reader-name-schema.ts';
import type { ToolbarCounts } from './toolbar.ts';

/** What the background answers. The caller sees plain functions; an error there rejects here. */
export interface BackgroundCalls {
  /** The sentinel found an article on an allowed page: put the reader in. */
  articleFound(): Promise<void>;
  /** The sentinel met a page of a site that is switched off. */
  siteIsOff(): Promise<void>;
  /** What the toolbar button is to count on the page. */
  pageCounts(counts: ToolbarCounts): Promise<void>;
  /** Reads the page in a tab whatever it looks like. */
  readPage(tabId: number): Promise<void>;
  /** Opens the page of an annotation, or brings its tab to the front, and shows it there. */
  openAnnotation(id: string): Promise<void>;
  /** The page with annotations that an article seems to have had its place on before, if there is one. */
  movedFrom(tabId: number): Promise<MovedPage | undefined>;
  /** The annotations of one page become those of another of the same site. */
  moveAnnotations(from: string, to: string): Promise<void>;
  /** The same, and opens its card there, to rate it by what the page says now. */
  recheckAnnotation(id: string): Promise<void>;
  /** What a page says in place of sentences that were rated. */
  pageSeen(page: SeenPage): Promise<void>;
  /** From now on the pages of this site are read, or not; open ones follow at once. */
  switchSite(site: string, on: boolean): Promise<void>;
  /** The claims of slices of a page's text; see `lib/page/read-slices`. */
  readSlices(slices: string[]): Promise<Detection[]>;
  /** Under which address the annotations of a page are kept; `claimed` is what the page calls itself. */
  sourceOf(href: string, claimed: string[]): Promise<string>;
  annotationsOf(source: string): Promise<Annotation[]>;
  commandKeys(): Promise<CommandKey[]>;
  /** Opens the browser's page of keys. Rejects with plain words that say where it is. */
  openShortcutSettings(): Promise<void>;
  /** Addresses to look a claim up at; `language` is a BCP 47 tag. */
  lookupLinks(
    subject: LookupSubject,
    choice: LookupChoice,
    language: string,
  ): Promise<LookupLink[]>;
  /** Tags in use that begin as typed, the most frequent first: a handful. */
  tagsLike(beginning: string): Promise<string[]>;
  saveAnnotation(request: SaveRequest): Promise<Annotation>;
  deleteAnnotation(id: string): Promise<void>;
  restoreAnnotation(id: string): Promise<Annotation>;
  /** A page of the extension has written annotations of these pages: open ones read them again. */
  annotationsChanged(sources: string[]): Promise<void>;
  draftOf(source: string, quote: TextQuoteSelector): Promise<Draft | undefined>;
  saveDraft(source: string, quote: TextQuoteSelector, body: AnnotationBody): Promise<void>;
  dropDraft(source: string, quote: TextQuoteSelector): Promise<void>;
  /** Annotations of many pages were written at once: every open page reads its own again. */
  refreshPages(): Promise<void>;
  /** Which of the names on the page at `source` are misspelled, by the lists and by what the reader said. */
  suggestNames(candidates: NameCandidate[], source: string): Promise<NameFinding[]>;
  /** From now on the spelling is right, on one page or everywhere; open pages follow at once. */
  acceptName(request: AcceptRequest): Promise<void>;
  /** Takes back an {@link acceptName} by the id it was given. */
  unacceptName(id: string): Promise<void>;
  /** Adds all of them or none; those that are there already stay as they are. */
  addNames(names: ReaderName[]): Promise<void>;
  reviseName(name: ReaderName): Promise<void>;
  removeNames(ids: string[]): Promise<void>;
  /**
   * A claim was opened: what the reader finds elsewhere is evidence for it, until its tab is closed.
   *
   * @param tabId the page's, where the caller is not in it
   */
  claimOpened(claim: ClaimPlace, tabId?: number): Promise<void>;
  /** Makes what is selected in a tab evidence for that claim, and says on that page what came of it. */
  useAsEvidence(tabId: number): Promise<void>;
  /** Leads to the claim that evidence was given for, by the id that the notice was given. */
  backToClaim(id: string): Promise<void>;
  takeEvidenceBack(id: string): Promise<void>;
  /** No more is looked for. */
  evidenceDone(): Promise<void>;
}

/** What the reader in a page answers. */
export interface PageCalls {
  summary(): Promise<PageSummary>;
  /** The beginning of the page's text. */
  sample(): Promise<string>;
  goTo(annotationId: string): Promise<boolean>;
  /** The same, and opens its card. */
  recheck(annotationId: string): Promise<boolean>;
  step(direction: 1 | -1): Promise<boolean>;
  /** Opens the card of the claim nearest to the middle of the window. */
  openNearest(): Promise<boolean>;
  /** Opens the card of what is selected; says so in the page where that can be no claim. */
  openSelection(): Promise<boolean>;
  /** Scrolls to a claim of the list and flashes it; false where it is gone. */
  showClaim(key: string): Promise<boolean>;
  /** The same, and opens its card. */
  openClaim(key: string): Promise<boolean>;
  /** Opens the card of a claim without a verdict; false where every claim has one. */
  openUnchecked(): Promise<boolean>;
  /** What keeping a rating of the claim needs; undefined where it is gone. */
  describeClaim(key: string): Promise<ClaimDescription | undefined>;
  /**
   * Takes one source more, or one less, into the card that is open about a claim.
   *
   * @param key `draftKey` of the claim
   * @returns false where no such card is open
   */
  changeEvidence(key: string, change: EvidenceChange): Promise<boolean>;
  /** Opens the card of the claim with that `draftKey` and those words; false where it is not marked. */
  openQuote(key: string, exact: string): Promise<boolean>;
  /** Annotations of this page were written elsewhere: read them again. */
  refresh(): Promise<void>;
  /** What the reader said of names has changed: look at those of this page again. */
  refreshNames(): Promise<void>;
  /** Tells the background its counts again. */
  tellCounts(): Promise<void>;
  stop(): Promise<void>;
}

/** What an open side panel answers. */
export type PanelCalls = Pick<PageCalls, 'changeEvidence'>;

/** What the notice on a page that evidence was taken from answers. */
export interface NoticeCalls {
  /** @param id of the evidence, for the calls back; empty where there is none */
  show(id: string, news: EvidenceNews): Promise<void>;
}

export type Sender = Browser.runtime.MessageSender;

type Handlers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? (sender: Sender, ...args: Args) => Answer
    : never;
};

export type BackgroundHandlers = Handlers<BackgroundCalls>;

/** Who is meant: extension pages hear what is sent to the background as well. */
type Door = 'background' | 'page' | 'panel' | 'notice';

interface Call {
  door: Door;
  name: string;
  args: unknown[];
}

type Answer = { ok: true; value: unknown } | { ok: false; error: string };

function isCall(message: unknown, door: Door): message is Call {
  const call = message as Partial<Call> | null;
  return (
    typeof call === 'object' &&
    call?.door === door &&
    typeof call.name === 'string' &&
    Array.isArray(call.args)
  );
}

function serve<Calls>(door: Door, handlers: Handlers<Calls>, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Sender,
    respond: (answer: Answer) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || !isCall(message, door)) return false;
    const { name, args } = message;
    const run = async (): Promise<unknown> => {
      if (!Object.hasOwn(handlers, name)) throw new Error(`Blue Pencil does not know “${name}”.`);
      const handler = handlers[name as keyof Calls] as (...all: unknown[]) => unknown;
      return handler(sender, ...args);
    };
    void run().then(
      (value) => respond({ ok: true, value }),
      (error: unknown) =>
        respond({ ok: false, error: error instanceof Error ? error.message : String(error) }),
    );
    // The answer comes later. A promise in its place is not understood by every Chrome.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update of the extension its old scripts have no `runtime` left to leave.
  signal?.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener));
}

function caller<Calls extends object>(door: Door, send: (call: Call) => Promise<unknown>): Calls {
  return new Proxy({} as Calls, {
    get: (_, name) => {
      // A proxy that answers to `then` would be taken for a promise.
      if (typeof name !== 'string' || name === 'then') return undefined;
      return async (...args: unknown[]) => {
        const answer = (await send({ door, name, args })) as Answer | undefined;
        if (!answer) throw new Error(`Nobody answered “${name}”.`);
        if (!answer.ok) throw new Error(answer.error);
        return answer.value;
      };
    },
  });
}

/** Answers calls to the background; a missing handler does not compile. Call it once, at start. */
export function serveBackground(handlers: BackgroundHandlers): void {
  serve('background', handlers);
}

/** Answers calls to the page this script is in, until `signal` ends. */
export function servePage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  serve('page', handlers, signal);
}

/** Answers calls to an open card in the side panel, until `signal` ends. */
export function servePanel(handlers: Handlers<PanelCalls>, signal: AbortSignal): void {
  serve('panel', handlers, signal);
}

/** Answers calls to the notice on a page, until `signal` ends. */
export function serveNotice(handlers: Handlers<NoticeCalls>, signal: AbortSignal): void {
  serve('notice', handlers, signal);
}

/**
 * The browser may stop the background while it answers. Every call to it can be asked twice without
 * harm, so one that got no answer is asked once more, of a background that is then started anew.
 */
async function sendSurely(call: Call): Promise<unknown> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(call);
    if (answer !== undefined) return answer;
  } catch (error) {
    // An extension that was updated or removed stays silent for good.
    if (!browser.runtime.id) throw error;
  }
  return browser.runtime.sendMessage(call);
}

/** The background, from anywhere else in the extension. Rejects with the background's error. */
export const background: BackgroundCalls = caller('background', sendSurely);

/** What a page tells those who watch it, by the name of the port. */
interface Told {
  summary: PageSummary;
  /** `claims` is left out where only what is in view has changed. */
  claims: { claims?: PageClaim[]; inView: InView };
}

/** Whoever watches the page: told at once, and at each change. */
export interface Watchers<News> {
  tell(news: News): void;
  /** Whether there are any: what nobody hears need not be worked out. */
  readonly some: boolean;
}

/** Tells whoever watches this page what is on it, at once and at each call of `tell`. */
export function tellWatchers<Name extends keyof Told>(
  name: Name,
  first: () => Told[Name],
  signal: AbortSignal,
): Watchers<Told[Name]> {
  const ports = new Set<Browser.runtime.Port>();
  const welcome = (port: Browser.runtime.Port): void => {
    if (port.name !== name) return;
    ports.add(port);
    port.onDisconnect.addListener(() => void ports.delete(port));
    port.postMessage(first());
  };
  browser.runtime.onConnect.addListener(welcome);
  signal.addEventListener('abort', () => {
    browser.runtime?.onConnect.removeListener(welcome);
    for (const port of ports) port.disconnect();
  });
  return {
    tell(news) {
      for (const port of ports) port.postMessage(news);
    },
    get some() {
      return ports.size > 0;
    },
  };
}

/**
 * Follows the page in a tab while it is read; gives the function that ends it.
 *
 * @param onEnd called where the page goes away, or where no reader was in it
 */
export function watchPageIn<Name extends keyof Told>(
  tabId: number,
  name: Name,
  onNews: (news: Told[Name]) => void,
  onEnd?: () => void,
): () => void {
  const port = browser.tabs.connect(tabId, { name, frameId: 0 });
  port.onMessage.addListener((message) => onNews(message as Told[Name]));
  if (onEnd) port.onDisconnect.addListener(onEnd);
  return () => port.disconnect();
}

const READER = 'blue-pencil-reader';

/** Tells our open pages that a tab has a reader now. */
export function announceReader(tabId: number): void {
  // Nobody may be listening, which the browser reports as an error.
  void browser.runtime.sendMessage({ [READER]: tabId }).catch(() => undefined);
}

/** Hears of {@link announceReader}; gives the function that ends it. */
export function onReader(listener: (tabId: number) => void): () => void {
  const hear = (message: unknown): undefined => {
    const tabId = (message as Record<string, unknown> | null)?.[READER];
    if (typeof tabId === 'number') listener(tabId);
  };
  browser.runtime.onMessage.addListener(hear as never);
  return () => browser.runtime.onMessage.removeListener(hear as never);
}

/** The reader in a tab. Rejects where no reader runs there. */
export function pageIn(tabId: number): PageCalls {
  return caller('page', (call) => browser.tabs.sendMessage(tabId, call, { frameId: 0 }));
}

/** The cards open in side panels. Rejects where there is none. */
export const panels: PanelCalls = caller('panel', (call) => browser.runtime.sendMessage(call));

/** The notice on the page in a tab. Rejects where none was put there yet. */
export function noticeIn(tabId: number): NoticeCalls {
  return caller('notice', (call) => browser.tabs.sendMessage(tabId, call, { frameId: 0 }));
}
