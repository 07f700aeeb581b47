import { browser } from 'wxt/browser';

export const ALL_SITES = { origins: ['*://*/*'] };

const SENTINEL = 'sentinel';

/** Whether the reader has allowed pages in general to be looked at. */
export function hasAccessToAll(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

const SENTINEL_FILE = '/content-scripts/sentinel.js';

/** Pages that are open already meet the sentinel now, not only when they are loaded again. */
export async function visitOpenPages(): Promise<void> {
  if (!(await hasAccessToAll())) return;
  const tabs = await browser.tabs.query({ url: ALL_SITES.origins });
  await Promise.allSettled(
    tabs.map(({ id = browser.tabs.TAB_ID_NONE }) =>
      browser.scripting.executeScript({ target: { tabId: id }, files: [SENTINEL_FILE] }),
    ),
  );
}

async function register(): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: SENTINEL,
      js: [SENTINEL_FILE],
      matches: ALL_SITES.origins,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  await visitOpenPages();
}

async function keep(): Promise<void> {
  const [held, registered] = await Promise.all([
    hasAccessToAll(),
    browser.scripting.getRegisteredContentScripts({ ids: [SENTINEL] }),
  ]);
  if (held && registered.length === 0) await register();
  if (!held && registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: [SENTINEL] });
}

let kept: Promise<void> = Promise.resolve();

/**
 * Puts the sentinel on every page while access is held, and takes it away when it is not. The
 * sentinel is registered at run time because a content script in the manifest would ask for its
 * sites at installation. Several events may ask at once: each waits for the one before.
 */
export function keepSentinel(): Promise<void> {
  kept = kept.then(keep, keep);
  return kept;
}
