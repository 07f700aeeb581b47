import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArgs } from './browser-paths.ts';
import { isWorker, runningInChromium } from './in-chromium.ts';
import { type KeptBrowser, uninstall } from './kept-browser.ts';
import type { ExtensionOptions, RunningExtension } from './running-extension.ts';

const BUILT = path.resolve(import.meta.dirname, '../.output/chrome-mv3');

/** @param extensions their folders; true where some may be added later */
function openChromium(
  executablePath: string,
  { headless, profile, viewport, downloads }: ExtensionOptions,
  extensions: true | string[],
): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    ...(profile ? { userDataDir: profile } : {}),
    ...(viewport === undefined ? {} : { defaultViewport: viewport }),
    ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
    enableExtensions: extensions,
    args: chromiumArgs,
  });
}

/** Chromium with the built extension in it, driven through DevTools. */
export async function launchChromium(
  executablePath: string,
  options: ExtensionOptions,
): Promise<RunningExtension> {
  const { profile, built = BUILT } = options;
  const browser = await openChromium(executablePath, options, [path.resolve(built)]);
  const worker = await browser.waitForTarget(isWorker, { timeout: 20_000 });
  return runningInChromium(browser, new URL(worker.url()).host, profile === undefined, () =>
    browser.close(),
  );
}

/** Chromium for one extension after another. */
export async function keepChromium(executablePath: string, profile: string): Promise<KeptBrowser> {
  const browser = await openChromium(executablePath, { headless: true, profile }, true);
  return {
    browser,
    async install() {
      const id = await browser.installExtension(BUILT);
      return runningInChromium(browser, id, true, () => uninstall(browser, id));
    },
  };
}
