import type { Browser } from 'puppeteer-core';
import type { RunningExtension } from './running-extension.ts';

/** A browser that stays when the extension goes: to start one takes longer than most of what is tried in it. */
export interface KeptBrowser {
  browser: Browser;
  /** The built extension as new, with nothing stored. To close it uninstalls it; before that it cannot be had again. */
  install(): Promise<RunningExtension>;
}

/** Takes the extension out, and closes all pages but a blank one. */
export async function uninstall(browser: Browser, id: string): Promise<void> {
  const pages = await browser.pages();
  // First, since without a tab the browser would end.
  await browser.newPage();
  await browser.uninstallExtension(id);
  // One that closes by itself meanwhile, as its own pages do, is what is wanted.
  for (const page of pages) await page.close().catch(() => undefined);
}
