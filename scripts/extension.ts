import { type BrowserName, findBrowser } from './browser-paths.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { ExtensionOptions, RunningExtension } from './running-extension.ts';

export {
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
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed.`);
  return name === 'chromium'
    ? launchChromium(executablePath, options)
    : launchFirefox(executablePath, options);
}
