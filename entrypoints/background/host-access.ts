import { browser } from 'wxt/browser';

export const ALL_SITES = { origins: ['*://*/*'] };

const SENTINEL = 'sentinel';

/** Whether the reader has allowed pages in general to be looked at. */
export function hasAccessToAll(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/**
 * Puts the sentinel on every page while access is held, and takes it away when it is not. The
 * sentinel is registered at run time because a content script in the manifest would ask for its
 * sites at installation.
 */
export async function keepSentinel(): Promise<void> {
  const [held, registered] = await Promise.all([
    hasAccessToAll(),
    browser.scripting.getRegisteredContentScripts({ ids: [SENTINEL] }),
  ]);
  if (held && registered.length === 0)
    await browser.scripting.registerContentScripts([
      {
        id: SENTINEL,
        js: ['content-scripts/sentinel.js'],
        matches: ALL_SITES.origins,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  if (!held && registered.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: [SENTINEL] });
}
