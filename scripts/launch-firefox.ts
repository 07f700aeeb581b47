import { rmSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { GECKO_ID, runningInFirefox } from './in-firefox.ts';
import { type KeptBrowser, uninstall } from './kept-browser.ts';
import type { ExtensionOptions, RunningExtension } from './running-extension.ts';
import { fillProfile, warmProfile } from './warm-profile.ts';

const BUILT = path.resolve(import.meta.dirname, '../.output/firefox-mv3');

/** Firefox draws one for each profile and keeps it; fixing it lets what is stored be found again after a restart. */
const GECKO_UUID = '5c1f1a52-6d3e-4b0e-9f65-0d6a2b8c7e11';

function openFirefox(
  executablePath: string,
  { headless, profile, viewport, downloads, preferences }: ExtensionOptions,
): Promise<Browser> {
  return puppeteer.launch({
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
      ...preferences,
    },
  });
}

/** Firefox with the built extension in it, driven through WebDriver BiDi. */
export async function launchFirefox(
  executablePath: string,
  options: ExtensionOptions,
): Promise<RunningExtension> {
  const { profile } = options;
  const thrownAway = profile ? undefined : warmProfile(executablePath);
  const browser = await openFirefox(executablePath, { ...options, profile: profile ?? thrownAway });
  await browser.installExtension(BUILT);
  return runningInFirefox(browser, profile === undefined, async () => {
    await browser.close();
    if (thrownAway) rmSync(thrownAway, { recursive: true, force: true });
  });
}

/** Firefox for one extension after another. */
export async function keepFirefox(executablePath: string, profile: string): Promise<KeptBrowser> {
  fillProfile(executablePath, profile);
  const browser = await openFirefox(executablePath, { headless: true, profile });
  return {
    browser,
    async install() {
      await browser.installExtension(BUILT);
      return runningInFirefox(browser, true, () => uninstall(browser, GECKO_ID));
    },
  };
}
