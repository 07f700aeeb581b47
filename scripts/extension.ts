import path from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { type BrowserName, chromiumArgs, findBrowser } from './browser-paths.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** As in wxt.config.ts. */
const GECKO_ID = 'blue-pencil@blue-pencil.example';
/** Firefox draws one for each profile; fixing it gives the extension's pages a known address. */
const GECKO_UUID = '5c1f1a52-6d3e-4b0e-9f65-0d6a2b8c7e11';

/** What the popup shows when it knows what to say of the page. */
export const POPUP_IS_READY = '.popup-page :is(.headline, .plain:not([role=status]))';

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

export interface ExtensionOptions {
  headless: boolean;
  /** The folder of the profile; a fresh one, thrown away at the end, where it is left out. */
  profile?: string;
  /** Emulates the reader's preference in the pages that {@link RunningExtension.newPage} opens. */
  viewport?: { width: number; height: number } | null;
  /** The folder for files that are saved; without it the browser keeps its own ways. */
  downloads?: string;
}

/** A real browser with the built extension in it. */
export interface RunningExtension {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  origin: string;
  newPage(): Promise<Page>;
  /** One of the extension's own pages, as a tab: `/popup.html`. */
  open(path: string): Promise<Page>;
  /** Allows all sites, as the reader does on the welcome page, without the browser's own question. */
  allowSites(): Promise<void>;
  /** Clicks the toolbar button over a page and gives what its popup says, once it has said it. */
  toolbarPopup(page: Page): Promise<string>;
  /** Starts the extension anew, as an update does: what it had put into open pages is cut off. */
  reload(): Promise<void>;
  /** Stops the service worker or event page, as the browser may do at any moment. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @throws Error where the browser is not installed or the extension is not built
 */
export async function launchExtension(
  name: BrowserName,
  options: ExtensionOptions,
): Promise<RunningExtension> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed.`);
  return name === 'chromium'
    ? launchChromium(executablePath, options)
    : launchFirefox(executablePath, options);
}

async function launchChromium(
  executablePath: string,
  { headless, profile, viewport, downloads }: ExtensionOptions,
): Promise<RunningExtension> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    ...(profile ? { userDataDir: profile } : {}),
    ...(viewport === undefined ? {} : { defaultViewport: viewport }),
    ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
    enableExtensions: [path.join(ROOT, '.output/chrome-mv3')],
    args: chromiumArgs,
  });
  const isWorker = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const worker = await browser.waitForTarget(isWorker, { timeout: 20_000 });
  const id = new URL(worker.url()).host;
  const origin = `chrome-extension://${id}`;
  const newPage = (): Promise<Page> => browser.newPage();
  const open = async (file: string): Promise<Page> => {
    const page = await newPage();
    await page.goto(origin + file);
    return page;
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
      const installed = (await browser.extensions()).get(id);
      await installed?.triggerAction(page);
      const target = await browser.waitForTarget((t) => t.url().endsWith('/popup.html'));
      const popup = await target.asPage();
      await popup.waitForSelector(POPUP_IS_READY);
      const said = await popup.evaluate(() => document.body.innerText);
      await popup.close();
      return said;
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
    close: () => browser.close(),
  };
}

async function launchFirefox(
  executablePath: string,
  { headless, profile, viewport, downloads }: ExtensionOptions,
): Promise<RunningExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(profile ? { userDataDir: profile } : {}),
    ...(viewport === undefined ? {} : { defaultViewport: viewport }),
    // Without it moz-extension: pages cannot be visited by a driver.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads } : {}),
    },
  });
  await browser.installExtension(path.join(ROOT, '.output/firefox-mv3'));
  const origin = `moz-extension://${GECKO_UUID}`;
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
    async stopBackground() {
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
    },
    close: () => browser.close(),
  };
}

/** Runs a function in Firefox's own privileged scope; puppeteer has no public way to do that. */
export async function inFirefox(
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

/** The welcome page's own button; the browser's question was answered beforehand. */
async function clickAllow(page: Page): Promise<void> {
  const button = await page.waitForSelector('.choice:first-child');
  await button?.click();
  await page.waitForSelector('.choice:first-child[aria-pressed="true"]');
  await page.close();
}
