import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browser-paths.ts';

/** What the popup shows when it knows what to say of the page. */
export const POPUP_IS_READY = '.popup-page :is(.headline, .plain:not([role=status]))';

/** An address of the extension that runs nothing of its own, for what only its own pages may ask the browser. */
export const BARE_PAGE = '/icon/128.png';

export interface ExtensionOptions {
  headless: boolean;
  /** The folder of the profile; a fresh one, thrown away at the end, where it is left out. */
  profile?: string;
  /** Emulates the reader's preference in the pages that {@link RunningExtension.newPage} opens. */
  viewport?: { width: number; height: number } | null;
  /** The folder for files that are saved; without it the browser keeps its own ways. */
  downloads?: string;
  /** Of Firefox, as `about:config` has them. */
  preferences?: Record<string, string | number | boolean>;
  /** The folder of another build than the one in this tree; Chromium only. */
  built?: string;
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
  /**
   * What the key of one of its commands does over a page, the access it gives to that page included. Firefox's own
   * key does it; Chromium's can be pressed by no driver: there access comes by the toolbar button, and the event is made.
   */
  pressKey(page: Page, command: string): Promise<void>;
  /** Starts the extension anew, as an update does: what it had put into open pages is cut off. */
  reload(): Promise<void>;
  /** Stops the service worker or event page, as the browser may do at any moment. */
  stopBackground(): Promise<void>;
  /** The same while somebody waits for its answer; a driver may not look into the next one. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}
