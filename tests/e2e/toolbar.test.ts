import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { BARE_PAGE, type RunningExtension } from '../../scripts/extension.ts';
import {
  closeCard,
  openClaim,
  openPopup,
  rateOpenClaim,
  untilMarked,
} from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { untilButton } from '../../scripts/toolbar-button.ts';
import { inBrowsers } from './in-browsers.ts';
import { startExtension } from './start-extension.ts';

const PLAIN = `<!doctype html><html lang="en"><title>Prices</title><p>A cup costs $3.20.</p></html>`;
const [BEFORE, AFTER] = ['$47.3 billion', '$52.1 billion'];

inBrowsers('the toolbar button', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  let page: Page;
  let figure = BEFORE;

  beforeAll(async () => {
    const story = readFileSync('tests/pages/corrected.html', 'utf8');
    server = await servePages((path) => ({
      body: path === '/story.html' ? story.replace(BEFORE, figure) : PLAIN,
      // What may not be stored is not kept aside either.
      headers: { 'cache-control': 'no-cache' },
    }));
    extension = await startExtension(name);
    page = await extension.newPage();
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  const story = (): string => `${server.origin}/story.html`;
  const prices = (): string => `${server.origin}/prices.html`;
  /** The page is in front after it, as one that is hidden is not read. */
  const until = async (badge: string, words: string, url = story()): Promise<void> => {
    await untilButton(extension, url, badge, words);
    await page.bringToFront();
  };

  it('says that no page may be read, and then that one is no article', async () => {
    await page.goto(prices());
    // Without access no address of a tab is known either.
    const helper = await extension.open(BARE_PAGE);
    await helper.waitForFunction(
      async () => {
        const { action } = (globalThis as any).browser ?? (globalThis as any).chrome;
        return (await action.getTitle({})).includes('may not read');
      },
      { polling: 50 },
    );
    await helper.close();
    await extension.allowSites();
    await until('', 'no article', prices());
  });

  it('tells of an article how much is left, quietly, and of a correction aloud', async () => {
    await page.bringToFront();
    await page.goto(story());
    await untilMarked(page, BEFORE);
    await until('', 'not checked');
    await openClaim(page, BEFORE);
    await rateOpenClaim(page, '5', 'The report says otherwise.');
    await closeCard(page);
    figure = AFTER;
    await page.goto(story());
    await untilMarked(page, AFTER, 'changed');
    await until('1', '1 claim has changed');
  });

  it('keeps what it shows while the background rests, and counts as the reader likes', async () => {
    await page.reload();
    await untilMarked(page, AFTER, 'changed');
    await until('1', '1 claim has changed');
    // It has just been called, so there is one to stop.
    await extension.stopBackground();
    await until('1', '1 claim has changed');
    const options = await extension.open('/options.html');
    await (await options.waitForSelector('input[value=nothing]'))!.click();
    await until('', '1 claim has changed');
    await options.bringToFront();
    await (await options.waitForSelector('input[value=changed]'))!.click();
    await until('1', '1 claim has changed');
    await options.close();
  });

  it('comes back with a page that was kept aside', async () => {
    await page.bringToFront();
    await page.goto(prices());
    await until('', 'no article', prices());
    // Drivers wait for a page to load, which one from the cache does not.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForFunction(() => location.pathname === '/story.html');
    await untilMarked(page, AFTER, 'changed');
    await until('1', '1 claim has changed');
  });

  it('says of a site that it is off, now and when a page of it is opened', async () => {
    await page.bringToFront();
    const popup = await openPopup(extension, story());
    await (await popup.waitForSelector('[role=switch]'))!.click();
    await until('', 'off on this site');
    const other = await extension.newPage();
    await other.goto(prices());
    await until('', 'off on this site', prices());
    await popup.close();
  });
});
