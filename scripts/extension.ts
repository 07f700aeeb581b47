import { type BrowserName, findBrowser } from './browser-paths.ts';
import type { KeptBrowser } from './kept-browser.ts';
import { keepChromium, launchChromium } from './launch-chromium.ts';
import { keepFirefox, launchFirefox } from './launch-firefox.ts';
import type { ExtensionOptions, RunningExtension } from './running-extension.ts';

export {
  BARE_PAGE,
  type ExtensionOptions,
  POPUP_IS_READY,
  type RunningExtension,
} from './running-extension.ts';

/**
 * @throws Error where the browser is not installed or the extension is not built
 */
export async function launchExtension(
  name: BrowserName,
  options: ExtensionOptions,
): Promise<RunningExtension> {
  const executablePath = programOf(name);
  return name === 'chromium'
    ? launchChromium(executablePath, options)
    : launchFirefox(executablePath, options);
}

/**
 * @param profile an empty folder
 * @throws Error where the browser is not installed
 */
export async function keepBrowser(name: BrowserName, profile: string): Promise<KeptBrowser> {
  const executablePath = programOf(name);
  return name === 'chromium'
    ? keepChromium(executablePath, profile)
    : keepFirefox(executablePath, profile);
}

function programOf(name: BrowserName): string {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed.`);
  return executablePath;
}
