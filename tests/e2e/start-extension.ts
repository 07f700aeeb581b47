import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import type { BrowserName } from '../../scripts/browser-paths.ts';
import { keepBrowser, type RunningExtension } from '../../scripts/extension.ts';
import type { KeptBrowser } from '../../scripts/kept-browser.ts';
import { noteDown } from './kept-browsers.ts';

/** One of each kind for all files that this process runs one after another. */
const kept = new Map<BrowserName, KeptBrowser>();

/** The extension as it is just after its installation, in a browser with nothing else open. */
export async function startExtension(name: BrowserName): Promise<RunningExtension> {
  let browser = kept.get(name);
  if (!browser?.browser.connected) {
    const folder = inject('keptBrowsers');
    browser = await keepBrowser(name, mkdtempSync(path.join(folder, 'profile-')));
    noteDown(browser, folder);
    kept.set(name, browser);
  }
  return endingOn(await browser.install(), () => {
    kept.delete(name);
    browser.browser.process()?.kill();
  });
}

/** Where the extension cannot be taken out again, its browser serves nobody after it. */
function endingOn(extension: RunningExtension, giveUp: () => void): RunningExtension {
  return {
    ...extension,
    async close() {
      try {
        await extension.close();
      } catch (cause) {
        giveUp();
        throw cause;
      }
    },
  };
}
