import { describe } from 'vitest';
import { type BrowserName, findBrowser } from '../../scripts/browser-paths.ts';

/** The suite once in each browser; where one is missing it is reported as skipped, by name. */
export function inBrowsers(what: string, suite: (browser: BrowserName) => void): void {
  for (const browser of ['chromium', 'firefox'] as const)
    describe.skipIf(!findBrowser(browser))(`${what}, in ${browser}`, () => suite(browser));
}
