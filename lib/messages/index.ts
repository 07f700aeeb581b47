import { browser } from 'wxt/browser';
import type { BackgroundCalls, FormCalls, NoticeCalls, PageCalls } from './calls.ts';
import { type Call, caller, type Handlers, serve } from './carry.ts';

export type {
  BackgroundCalls,
  Choices,
  FormCalls,
  LaterScript,
  NoticeCalls,
  PageBeginning,
  PageCalls,
} from './calls.ts';
export type { Sender } from './carry.ts';
export { followEvidence } from './follow-evidence.ts';
export { announceReader, onReader } from './reader-news.ts';
export { tellWatchers, watchPageIn, type Watchers } from './watch.ts';

export type BackgroundHandlers = Handlers<BackgroundCalls>;

/** Answers calls to the background; a missing handler does not compile. Call it once, at start. */
export function serveBackground(handlers: BackgroundHandlers): void {
  serve('background', handlers);
}

/** Answers calls to the page this script is in, until `signal` ends. */
export function servePage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  serve('page', handlers, signal);
}

/** Answers calls to an open card in the side panel, until `signal` ends. */
export function servePanel(handlers: Handlers<FormCalls>, signal: AbortSignal): void {
  serve('panel', handlers, signal);
}

/** Answers calls to what is unsaved in the dashboard, until `signal` ends. */
export function serveDashboard(handlers: Handlers<FormCalls>, signal: AbortSignal): void {
  serve('dashboard', handlers, signal);
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

/** The reader in a tab. Rejects where no reader runs there. */
export function pageIn(tabId: number): PageCalls {
  return caller('page', (call) => browser.tabs.sendMessage(tabId, call, { frameId: 0 }));
}

/** The cards open in side panels. Rejects where there is none. */
export const panels: FormCalls = caller('panel', (call) => browser.runtime.sendMessage(call));

/** The forms in open dashboards. Rejects where there is none. */
export const dashboards: FormCalls = caller('dashboard', (call) =>
  browser.runtime.sendMessage(call),
);

/** The notice on the page in a tab. Rejects where none was put there yet. */
export function noticeIn(tabId: number): NoticeCalls {
  return caller('notice', (call) => browser.tabs.sendMessage(tabId, call, { frameId: 0 }));
}
