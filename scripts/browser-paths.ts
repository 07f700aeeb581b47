import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const NAMES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const FIXED: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const VARIABLE: Record<BrowserName, string> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser's program: CHROMIUM_PATH or FIREFOX_PATH where set, else the first found on PATH or in
 * the usual places; undefined where there is none.
 *
 * @throws Error where the variable names something that cannot be run
 */
export function findBrowser(name: BrowserName): string | undefined {
  const said = process.env[VARIABLE[name]];
  if (said) {
    if (isExecutable(said)) return said;
    throw new Error(
      `${VARIABLE[name]} is ${said}, which cannot be run. Unset it or name a browser.`,
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES[name].flatMap((program) =>
    folders.map((folder) => join(folder, program)),
  );
  return [...candidates, ...FIXED[name]].find(isExecutable);
}

/** Root has no sandbox of its own; the others keep a fresh profile from calling home. */
export const chromiumArgs: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
