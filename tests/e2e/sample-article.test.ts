import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningExtension } from '../../scripts/extension.ts';
import { inCard } from '../../scripts/in-card.ts';
import {
  closeCard,
  markedTexts,
  openClaim,
  openPopup,
  rateOpenClaim,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers } from './in-browsers.ts';
import { type PageLog, watchPage } from './watch-page.ts';
import { startExtension } from './start-extension.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');

/** What the sample article holds for a checker to find. */
const CLAIMS = [
  '$47.3 billion',
  '$46.8 billion',
  '21% year-on-year increase',
  'over 1 billion users',
  'fourth quarter',
  'Altamn',
];

const html = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** Whether the card's shadow root holds these words. */
const saysInCard = (page: Page, words: string): Promise<void> =>
  untilCard(page, (root, wanted) => (root.textContent ?? '').includes(wanted), words);

inBrowsers('the main job on the sample article', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  let page: Page;
  let log: PageLog;
  let url: string;
  let untouched: string;

  beforeAll(async () => {
    server = await servePages((path) => (path === '/story.html' ? { body: ARTICLE } : undefined));
    url = `${server.origin}/story.html`;
    extension = await startExtension(name);
    page = await extension.newPage();
    await page.goto(url);
    untouched = await html(page);
    await extension.allowSites();
    await page.bringToFront();
    log = watchPage(page);
    await page.goto(url);
    await untilMarked(page, 'Altamn');
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  it('marks the claims', async () => {
    const marked = Object.values(await markedTexts(page)).flat();
    expect(marked).toEqual(expect.arrayContaining(CLAIMS));
  });

  it('marks nothing in the navigation, the aside and the footer', async () => {
    const outside = await page.evaluate(() => {
      const texts: string[] = [];
      for (const highlight of CSS.highlights.values() as Iterable<Set<AbstractRange>>)
        for (const { startContainer } of highlight)
          if (startContainer.parentElement?.closest('header, nav, aside, footer'))
            texts.push(startContainer.textContent ?? '');
      return texts;
    });
    expect(outside).toEqual([]);
  });

  it('leaves the page’s document as it was', async () => {
    expect(await html(page)).toBe(untouched);
  });

  it('shows what it understood of a figure, and why it is marked', async () => {
    await openClaim(page, '$47.3 billion');
    await saysInCard(page, 'exactly as stated');
    await saysInCard(page, 'states an amount of money');
    await closeCard(page);
    expect(await html(page)).toBe(untouched);
  });

  it('suggests the right spelling of a name', async () => {
    await openClaim(page, 'Altamn');
    await saysInCard(page, 'Altman');
    await closeCard(page);
  });

  it('keeps focus in the card and gives it back', async () => {
    await openClaim(page, 'fourth quarter');
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      expect(await inCard(page, (root) => root.activeElement !== null)).toBe(true);
    }
    await closeCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('follows a link under a claim, and opens no card', async () => {
    const link = await page.waitForSelector('a[href="#ads"]');
    await link?.click();
    await page.waitForFunction(() => location.hash === '#ads');
    expect(await page.$('blue-pencil-card')).toBeNull();
  });

  it('rates a claim, and finds it again after the background was stopped and the page reloaded', async () => {
    await openClaim(page, '21% year-on-year increase');
    await rateOpenClaim(page, '5', 'It was 12%, says the report.');
    await closeCard(page);
    await extension.stopBackground();
    await page.goto(url);
    await untilMarked(page, '21% year-on-year increase', 'false');
    await openClaim(page, '21% year-on-year increase');
    const note = await inCard(page, (root) => root.querySelector('textarea')?.value);
    expect(note).toBe('It was 12%, says the report.');
    await closeCard(page);
  });

  it('keeps what was typed and not saved', async () => {
    await openClaim(page, 'over 1 billion users');
    await page.keyboard.press('7');
    await closeCard(page);
    await page.goto(url);
    await untilMarked(page, 'over 1 billion users');
    await extension.stopBackground();
    await openClaim(page, 'over 1 billion users');
    await untilCard(page, (root) => root.querySelector('.draft-note') !== null);
    await closeCard(page);
  });

  it('lists the annotation in the popup, and leads back from there', async () => {
    await extension.stopBackground();
    const popup = await openPopup(extension, url);
    const row = await popup.waitForSelector('.rows :is(button, a)');
    expect(await row?.evaluate((element) => element.textContent)).toContain('21%');
    await page.evaluate(() => scrollTo(0, 0));
    await row?.click();
    await page.waitForFunction(() => (CSS.highlights.get('blue-pencil-focus')?.size ?? 0) > 0);
    await page.waitForFunction(() => document.visibilityState === 'visible' && scrollY > 0);
  });

  it('opens the page of an annotation where it is closed', async () => {
    const popup = await openPopup(extension, url);
    await page.close();
    const row = await popup.waitForSelector('.rows :is(button, a)');
    const opened = extension.browser.waitForTarget((target) => target.url().startsWith(url));
    await row?.click();
    const again = await (await opened).page();
    await untilMarked(again as Page, '21% year-on-year increase', 'false');
  });

  it('made no error and no request but for the page itself', async () => {
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((address) => !address.startsWith(server.origin))).toEqual([]);
  });
});
