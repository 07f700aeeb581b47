import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pageIn } from '@/lib/messages';
import { serveCalls } from './handlers';
import { openPanel } from '../popup/open-panel';
import { useAsEvidence } from './evidence';
import { keepSentinel, visitOpenPages } from './host-access';
import { followLook } from './looks';
import { addMenus, checkSelection, serveMenus } from './menus';
import { followPendingTab, showEvidenceMenu } from './pending-claim';
import { ensureReader, openNearest } from './reading';
import { serveToolbar } from './serve-toolbar';

export default defineBackground(() => {
  serveCalls();
  serveMenus();
  followPendingTab();
  followLook();
  serveToolbar();
  browser.permissions.onAdded.addListener(() => void keepSentinel());
  browser.permissions.onRemoved.addListener(() => void keepSentinel());
  browser.runtime.onStartup.addListener(() => {
    void keepSentinel();
    void showEvidenceMenu();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // After an update the readers in open pages are cut off, and new ones have to take over.
    void keepSentinel().then(visitOpenPages);
    void addMenus();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    // First, since the browser opens it in the key press alone.
    if (command === 'open-panel') void openPanel(tab.windowId);
    if (command === 'read-page') void ensureReader(tab.id);
    if (command === 'check-selection') void checkSelection(tab.id);
    if (command === 'use-as-evidence') void useAsEvidence(tab.id);
    if (command === 'open-claim') void openNearest(tab.id);
    if (command === 'next-claim') void pageIn(tab.id).step(1);
    if (command === 'previous-claim') void pageIn(tab.id).step(-1);
  });
});
