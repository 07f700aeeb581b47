import { browser } from 'wxt/browser';
import { words } from '@/lib/locale';
import { pageIn } from '@/lib/messages';
import { useAsEvidence } from './evidence';
import { EVIDENCE_MENU, showEvidenceMenu } from './pending-claim';
import { ensureReader } from './reading';

const CHECK = 'check-selection';

/** Adds what of ours stands in the browser's context menu. Menus last: called when installed or updated. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CHECK,
    title: words('menu_check_selection'),
    contexts: ['selection'],
    documentUrlPatterns: ['*://*/*'],
  });
  browser.contextMenus.create({
    id: EVIDENCE_MENU,
    title: words('command_use_as_evidence'),
    contexts: ['selection'],
    documentUrlPatterns: ['*://*/*'],
    visible: false,
  });
  await showEvidenceMenu();
}

/** Makes what is selected in a tab a claim, reading the page first where it is not being read. */
export async function checkSelection(tabId: number): Promise<void> {
  await ensureReader(tabId);
  await pageIn(tabId).openSelection();
}

/** Answers the menu; to be called at every start of the background. */
export function serveMenus(): void {
  browser.contextMenus.onClicked.addListener((place, tab) => {
    if (tab?.id === undefined) return;
    if (place.menuItemId === CHECK) void checkSelection(tab.id);
    if (place.menuItemId === EVIDENCE_MENU) void useAsEvidence(tab.id, place);
  });
}
