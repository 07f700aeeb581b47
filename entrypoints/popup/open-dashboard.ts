import { browser } from 'wxt/browser';

/** Brings the dashboard to the front, opening it where no tab shows it. */
export async function openDashboard(): Promise<void> {
  const url = browser.runtime.getURL('/dashboard.html' as never);
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId ?? browser.windows.WINDOW_ID_CURRENT, {
      focused: true,
    });
  }
}
