import type { Browser, Page, Target } from 'puppeteer-core';
import { clickAllow } from './allow-sites.ts';
import { POPUP_IS_READY, type RunningExtension } from './running-extension.ts';

/** Whether it is the background of an extension. */
export function isWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

/**
 * The extension that Chromium runs under this id.
 *
 * @param isNew whether it has just been installed
 */
export async function runningInChromium(
  browser: Browser,
  id: string,
  isNew: boolean,
  close: () => Promise<void>,
): Promise<RunningExtension> {
  const origin = `chrome-extension://${id}`;
  // A new one opens it, in front of what is open by then.
  if (isNew) await browser.waitForTarget((target) => target.url() === `${origin}/welcome.html`);
  const newPage = (): Promise<Page> => browser.newPage();
  const open = async (file: string): Promise<Page> => {
    const page = await newPage();
    await page.goto(origin + file);
    return page;
  };
  const openPopup = async (page: Page): Promise<Page> => {
    const installed = (await browser.extensions()).get(id);
    await installed?.triggerAction(page);
    const target = await browser.waitForTarget((t) => t.url().endsWith('/popup.html'));
    return target.asPage();
  };
  return {
    name: 'chromium',
    browser,
    origin,
    newPage,
    open,
    async allowSites() {
      const page = await newPage();
      await page.goto(`chrome://extensions/?id=${id}`);
      await page.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, '*://*/*')`,
      );
      await page.close();
      await clickAllow(await open('/welcome.html'));
    },
    async toolbarPopup(page) {
      const popup = await openPopup(page);
      await popup.waitForSelector(POPUP_IS_READY);
      const said = await popup.evaluate(() => document.body.innerText);
      await popup.close();
      return said;
    },
    async pressKey(page, command) {
      const popup = await openPopup(page);
      await popup.close();
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      const event = JSON.stringify({ url: page.url(), command });
      await worker?.evaluate(`chrome.tabs.query({}).then((tabs) => {
        const { url, command } = ${event};
        chrome.commands.onCommand.dispatch(command, tabs.find((tab) => tab.url === url));
      })`);
    },
    async reload() {
      const page = await newPage();
      await page.goto(`chrome://extensions/?id=${id}`);
      // Chromium starts an unpacked extension anew in developer mode only.
      await page.evaluate(
        `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
          chrome.developerPrivate.reload(${JSON.stringify(id)}))`,
      );
      await page.close();
    },
    async stopBackground() {
      const target = browser.targets().find(isWorker);
      await (await target?.worker())?.close();
    },
    async killBackground() {
      // Not by closing the driver's target: a worker that starts anew meanwhile would wait for its debugger for good.
      const [page] = await browser.pages();
      const session = await page!.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    close,
  };
}
