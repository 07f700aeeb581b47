import { browser } from 'wxt/browser';

/** What of the browsers' own interfaces WXT's types do not know. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window: Chrome’s side panel, Firefox’s sidebar. Both want it asked in the
 * click or key press itself, so nothing may be waited for before.
 */
export function openPanel(windowId: number): Promise<void> | undefined {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
}
