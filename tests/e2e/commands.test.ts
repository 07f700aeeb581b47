import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser-paths.ts';
import { BARE_PAGE, type RunningExtension } from '../../scripts/extension.ts';
import { inCard } from '../../scripts/in-card.ts';
import { closeCard, tabIdOf, untilCard, untilMarked } from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { startExtension } from './start-extension.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');

// No driver can press a browser's own keys; in Chromium the event they cause can be made.
describe.skipIf(!findBrowser('chromium'))('the keys for claims, in chromium', () => {
  let extension: RunningExtension;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages((path) => (path === '/story.html' ? { body: ARTICLE } : undefined));
    extension = await startExtension('chromium');
    await extension.allowSites();
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  it('are all given, as none is a key of the browser itself', async () => {
    const page = await extension.open(BARE_PAGE);
    const given = await page.evaluate(async () => {
      const all: { name: string; shortcut: string }[] = await (
        globalThis as any
      ).chrome.commands.getAll();
      return all.filter(({ shortcut }) => shortcut !== '').map(({ name }) => name);
    });
    await page.close();
    const { commands } = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8'));
    const suggested = Object.keys(commands).filter((name) => commands[name].suggested_key);
    expect(suggested).toHaveLength(4);
    expect(given.toSorted()).toEqual(suggested.toSorted());
  });

  it('go from claim to claim, and give the focus back', async () => {
    const url = `${server.origin}/story.html`;
    const page = await extension.newPage();
    await page.goto(url);
    await untilMarked(page, 'Altamn');
    await page.focus('nav a');
    const tabId = await tabIdOf(extension, url);
    const worker = await extension.browser
      .targets()
      .find((target) => target.type() === 'service_worker')
      ?.worker();
    await page.bringToFront();
    const press = (command: string): Promise<unknown> | undefined =>
      worker?.evaluate(
        `chrome.tabs.get(${tabId}).then((tab) => chrome.commands.onCommand.dispatch('${command}', tab))`,
      );
    const says = (words: string): Promise<void> =>
      untilCard(page, (root, wanted) => root.textContent?.includes(wanted) ?? false, words);

    await press('next-claim');
    await says('over 1 billion users');
    await untilCard(page, (root) => root.activeElement !== null);
    await press('next-claim');
    await says('Altamn');
    await press('previous-claim');
    await says('over 1 billion users');
    expect(await inCard(page, (root) => root.querySelectorAll('[role=dialog]').length)).toBe(1);
    await closeCard(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World');
  });
});
