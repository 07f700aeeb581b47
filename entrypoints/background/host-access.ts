import { browser } from 'wxt/browser';

export const ALL_SITES = { origins: ['*://*/*'] };

/** Access to all that is no longer wanted is given back; that to single sites stays. */
export async function dropAccessToAll(): Promise<void> {
  await browser.permissions.remove(ALL_SITES);
}

const SENTINEL = 'sentinel';

/** Whether the reader has allowed pages in general to be looked at. */
export function hasAccessToAll(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

const SENTINEL_FILE = '/sentinel.js';

/** The pages the browser lets us read, as match patterns: all, or those of the sites the reader allowed. */
async function heldOrigins(): Promise<string[]> {
  if (await hasAccessToAll()) return ALL_SITES.origins;
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Pages that are open already meet the sentinel now, not only when they are loaded again. */
export async function visitOpenPages(): Promise<void> {
  const url = await heldOrigins();
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(
    tabs.map(({ id = browser.tabs.TAB_ID_NONE }) =>
      browser.scripting.executeScript({ target: { tabId: id }, files: [SENTINEL_FILE] }),
    ),
  );
}

async function register(matches: string[], isNew: boolean): Promise<void> {
  const script = {
    id: SENTINEL,
    js: [SENTINEL_FILE],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (isNew) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
  // Not waited for: a page that is never done loading would hold up what is registered next.
  void visitOpenPages();
}

async function keep(): Promise<void> {
  const [held, [registered]] = await Promise.all([
    heldOrigins(),
    browser.scripting.getRegisteredContentScripts({ ids: [SENTINEL] }),
  ]);
  const before = (registered?.matches ?? []).toSorted().join();
  if (held.toSorted().join() === before) return;
  if (held.length > 0) await register(held, !registered);
  else await browser.scripting.unregisterContentScripts({ ids: [SENTINEL] });
}

let kept: Promise<void> = Promise.resolve();

/**
 * Puts the sentinel on the pages that may be read while access is held, and takes it away when it is not. The
 * sentinel is registered at run time because a content script in the manifest would ask for its
 * sites at installation. Several events may ask at once: each waits for the one before.
 */
export function keepSentinel(): Promise<void> {
  kept = kept.then(keep, keep);
  return kept;
}
