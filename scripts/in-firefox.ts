import type { Browser, Page } from 'puppeteer-core';
import { clickAllow } from './allow-sites.ts';
import { POPUP_IS_READY, type RunningExtension } from './running-extension.ts';

/** As in wxt.config.ts. */
export const GECKO_ID = 'blue-pencil@blue-pencil.example';

/**
 * Opens Firefox's toolbar popup and reads it through a frame script, as drivers do not list it.
 * The argument is the extension's id, a space, and a selector to wait for.
 */
const READ_POPUP = `async (argument) => {
  const [id, ...selector] = argument.split(' ');
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  // As a reader's click does, but not one that a program makes.
  extension.tabManager.addActiveTabPermission(window.gBrowser.selectedTab);
  await action.openPopup(window, true);
  const found = await new Promise((resolve) => {
    const look = () => {
      const popup = window.document.querySelector('.webextension-popup-browser');
      const isThere = popup?.currentURI.spec.endsWith('popup.html');
      // A frame script in a document that is about to be replaced would go with it.
      if (isThere && !popup.webProgress.isLoadingDocument) resolve(popup);
      else window.setTimeout(look, 50);
    };
    look();
  });
  const said = await new Promise((resolve) => {
    found.messageManager.addMessageListener('blue-pencil-popup', ({ data }) => resolve(data));
    const script = (wanted) => {
      const look = () => {
        // Without a display the panel never opens fully, and draws no frames to wait for.
        if (!content.document.querySelector(wanted)) return content.setTimeout(look, 50);
        sendAsyncMessage('blue-pencil-popup', content.document.body.innerText);
      };
      look();
    };
    const source = '(' + script + ')(' + JSON.stringify(selector.join(' ')) + ')';
    found.messageManager.loadFrameScript('data:,' + encodeURIComponent(source), false);
  });
  found.closest('panel').hidePopup();
  return said;
}`;

/** Does what pressing the key of a command does. The argument is the extension's id, a space, and the command. */
const PRESS_KEY = `async (argument) => {
  const [id, command] = argument.split(' ');
  const { extension } = WebExtensionPolicy.getByID(id);
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { shortcut } = (await extension.shortcuts.allCommands()).find(({ name }) => name === command);
  const letter = shortcut.split('+').at(-1);
  const keys = [...window.document.querySelectorAll('keyset[id^="ext-keyset-id-blue"] key')];
  const key = keys.find((each) => each.getAttribute('key') === letter);
  if (!key) throw new Error('No key for ' + command + ' among ' + keys.map((each) => each.outerHTML).join());
  key.doCommand();
}`;

/** Waits for a tab with an address, as the driver is not told of those of extensions. */
const UNTIL_OPEN = `(address) => new Promise((resolve) => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const look = () => {
    const isOpen = window.gBrowser.browsers.some(({ currentURI }) => currentURI.spec === address);
    if (isOpen) resolve();
    else window.setTimeout(look, 50);
  };
  look();
})`;

/** The extension's own address, which Firefox draws anew for each installation. */
const ORIGIN = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  return extension.baseURL.replace(/[/]$/, '');
}`;

/**
 * The extension that Firefox runs.
 *
 * @param isNew whether it has just been installed
 */
export async function runningInFirefox(
  browser: Browser,
  isNew: boolean,
  close: () => Promise<void>,
): Promise<RunningExtension> {
  const origin = String(await inFirefox(browser, ORIGIN, GECKO_ID));
  // A new one opens it, in front of what is open by then.
  if (isNew) await inFirefox(browser, UNTIL_OPEN, `${origin}/welcome.html`);
  const newPage = (): Promise<Page> => browser.newPage();
  const open = async (file: string): Promise<Page> => {
    const page = await newPage();
    // Load events of moz-extension: pages do not reach the driver.
    await page.goto(origin + file, { waitUntil: [] });
    await page.waitForFunction(
      () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
    );
    return page;
  };
  const stopBackground = async (): Promise<void> => {
    await inFirefox(
      browser,
      `async (id) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          await extension.terminateBackground({
            ignoreDevToolsAttached: true,
            disableResetIdleForTest: true,
          });
        }`,
      GECKO_ID,
    );
  };
  return {
    name: 'firefox',
    browser,
    origin,
    newPage,
    open,
    allowSites: async () => clickAllow(await open('/welcome.html')),
    async toolbarPopup(page) {
      await page.bringToFront();
      return String(await inFirefox(browser, READ_POPUP, `${GECKO_ID} ${POPUP_IS_READY}`));
    },
    async pressKey(page, command) {
      await page.bringToFront();
      await inFirefox(browser, PRESS_KEY, `${GECKO_ID} ${command}`);
    },
    async reload() {
      await inFirefox(
        browser,
        `async (id) => {
          const { AddonManager } = ChromeUtils.importESModule(
            'resource://gre/modules/AddonManager.sys.mjs',
          );
          await (await AddonManager.getAddonByID(id)).reload();
        }`,
        GECKO_ID,
      );
    },
    stopBackground,
    killBackground: stopBackground,
    close,
  };
}

/** Runs a function in Firefox's own privileged scope; puppeteer has no public way to do that. */
async function inFirefox(
  browser: Browser,
  functionDeclaration: string,
  argument: string,
): Promise<unknown> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: any }> };
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: [{ type: 'string', value: argument }],
    awaitPromise: true,
    target: { context: tree.result.contexts[0].context },
  });
  if (answer.result.type === 'exception')
    throw new Error(`Firefox: ${answer.result.exceptionDetails.text}`);
  return answer.result.result.value;
}
