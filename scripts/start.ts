import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import readline from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { type BrowserName, findBrowser } from './browser-paths.ts';
import { launchExtension } from './extension.ts';
import { APT_COMMAND, canInstall, installBrowsers } from './install-browsers.ts';
import { servePages } from './serve.ts';
import { takeTour } from './tour.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUTPUT: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

const BY_HAND = `
To load the extension by hand:
  Chrome, Edge, Chromium   open chrome://extensions, switch on “Developer mode”, click
                           “Load unpacked” and choose ${path.join(ROOT, OUTPUT.chromium)}
  Firefox 142 or later     open about:debugging#/runtime/this-firefox, click “Load Temporary
                           Add-on” and choose ${path.join(ROOT, OUTPUT.firefox, 'manifest.json')}
then open any news article, or the sample: npx vite tests/pages --open /sample-article.html`;

const NO_BROWSER = `
No browser was found. Install one of Chrome, Chromium or Firefox (142 or later) from
https://www.google.com/chrome/ or https://www.mozilla.org/firefox/, or name the one you have:
  CHROMIUM_PATH=/path/to/chrome npm start
  FIREFOX_PATH=/path/to/firefox npm start -- --firefox`;

function build(names: readonly BrowserName[]): void {
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  for (const name of names) {
    const target = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
    const { status } = spawnSync(process.execPath, [wxt, 'build', ...target], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}

function choose(wanted: BrowserName | undefined): BrowserName | undefined {
  const order: BrowserName[] = wanted ? [wanted] : ['chromium', 'firefox'];
  return order.find((name) => findBrowser(name));
}

/** On Debian as root there is one command; it is run only after a yes. */
async function offerToInstall(): Promise<boolean> {
  console.log(NO_BROWSER);
  if (!canInstall()) return false;
  console.log(`\nOn this machine one command installs both:\n  ${APT_COMMAND}`);
  if (!process.stdin.isTTY) {
    console.log('Run it, and then npm start again.');
    return false;
  }
  const prompt = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question('Run it now? [y/N] ');
  prompt.close();
  return /^y(es)?$/i.test(answer.trim()) && installBrowsers();
}

const { values } = parseArgs({
  options: {
    chromium: { type: 'boolean' },
    firefox: { type: 'boolean' },
    headless: { type: 'boolean' },
  },
});
const wanted = values.firefox ? 'firefox' : values.chromium ? 'chromium' : undefined;
let name = choose(wanted);
if (!name && (await offerToInstall())) name = choose(wanted);
if (!name) {
  build(['chromium', 'firefox']);
  console.log(BY_HAND);
  process.exit(1);
}
build([name]);

const hasDisplay =
  process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
const headless = values.headless ?? !hasDisplay;
const article = readFileSync(path.join(ROOT, 'tests/pages/sample-article.html'));
const server = await servePages((pathname) =>
  pathname === '/sample-article.html' ? { body: article } : undefined,
);
const url = `${server.origin}/sample-article.html`;
const extension = await launchExtension(name, {
  headless,
  ...(headless ? { viewport: { width: 1280, height: 860 } } : { viewport: null }),
});
await extension.allowSites();

if (headless) {
  const folder = path.join(ROOT, '.pictures');
  mkdirSync(folder, { recursive: true });
  console.log('\nNo display here: doing the main job in a headless browser.');
  await takeTour(extension, url, folder);
  await extension.close();
  console.log(`\nThe pictures are in ${folder}`);
} else {
  const page = await extension.newPage();
  await page.goto(url);
  await page.bringToFront();
  console.log(`\nThe sample article is open: ${url}`);
  console.log('Click a marked claim. Close the browser to end.');
  await new Promise((resolve) => extension.browser.once('disconnected', resolve));
}
await server.close();
