import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { RunningExtension } from '../../scripts/extension.ts';
import {
  closeCard,
  openClaim,
  openPopup,
  rateOpenClaim,
  untilMarked,
} from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { figureIn, longArticle } from '../pages/long-article.ts';
import { inBrowsers } from './in-browsers.ts';
import { startExtension } from './start-extension.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');
const PLAIN = `<!doctype html><html lang="en"><title>Prices</title>
  <p>A cup costs $3.20, a pot $7.</p></html>`;
/** Much that a checker would want, and a little that is hardly worth it. */
const MIXED = longArticle(15_000).html.replace(
  '</article>',
  '<p>We sat there for two hours, and I liked the three old lamps very much.</p></article>',
);

inBrowsers('the popup', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages((path) => {
      if (path === '/story.html') return { body: ARTICLE };
      if (path === '/mixed.html') return { body: MIXED };
      return path === '/prices.html' ? { body: PLAIN } : undefined;
    });
    extension = await startExtension(name);
    await extension.allowSites();
    page = await extension.newPage();
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  const visit = async (path: string): Promise<string> => {
    await page.bringToFront();
    await page.goto(server.origin + path);
    return server.origin + path;
  };
  const countMarked = (): Promise<number> =>
    page.evaluate(() => {
      const names = [...CSS.highlights.keys()].filter((key) => key.startsWith('blue-pencil-'));
      return names.reduce((sum, key) => sum + (CSS.highlights.get(key)?.size ?? 0), 0);
    });

  it('opens from the toolbar and counts the claims of the page in front', async () => {
    await visit('/story.html');
    await untilMarked(page, 'Altamn');
    const said = await extension.toolbarPopup(page);
    expect(said).toMatch(/\d+ checkable claims/);
    expect(said).toContain('Money');
  });

  it('says that a page is no article, and reads it when asked', async () => {
    const url = await visit('/prices.html');
    const popup = await openPopup(extension, url);
    expect(await countMarked()).toBe(0);
    await popup.click('.popup-page button.primary');
    await page.bringToFront();
    await untilMarked(page, '$3.20');
    await popup.close();
    expect(await extension.toolbarPopup(page)).toMatch(/\d checkable claims/);
  });

  it('chooses how much is marked, on the open page at once', async () => {
    const url = await visit('/mixed.html');
    await untilMarked(page, figureIn(1));
    const balanced = await countMarked();
    const popup = await openPopup(extension, url);
    const marksAre = (test: 'more' | 'as many'): Promise<unknown> =>
      page.waitForFunction(
        (wanted, before) => {
          const now = CSS.highlights.get('blue-pencil-checkable')?.size ?? 0;
          return wanted === 'more' ? now > before : now === before;
        },
        {},
        test,
        balanced,
      );
    await popup.select('.strictness-choice select', 'all');
    await page.bringToFront();
    await marksAre('more');
    await popup.bringToFront();
    await popup.select('.strictness-choice select', 'balanced');
    await page.bringToFront();
    await marksAre('as many');
    await popup.close();
  });

  it('leads to the next claim that is not checked', async () => {
    const url = await visit('/story.html');
    await untilMarked(page, 'Altamn');
    const popup = await openPopup(extension, url);
    await popup.click('.popup-page button.primary');
    // Firefox cannot bring a tab forward while another one, the popup's, is closing.
    await vi.waitFor(() => page.bringToFront(), { timeout: 20_000 });
    await page.waitForSelector('blue-pencil-card');
    await closeCard(page);
  });

  it('searches what is rated by words and fields', async () => {
    const url = await visit('/story.html');
    await untilMarked(page, 'Altamn');
    for (const [text, key] of [
      ['$47.3 billion', '5'],
      ['over 1 billion users', '1'],
    ] as const) {
      await openClaim(page, text);
      await rateOpenClaim(page, key, '');
      await closeCard(page);
    }
    const popup = await openPopup(extension, url);
    const found = async (wanted: string): Promise<unknown> =>
      popup.waitForFunction(
        (text) =>
          [...document.querySelectorAll('.popup-recent .quotation-claim')]
            .map((claim) => claim.textContent)
            .join() === text,
        {},
        wanted,
      );
    await popup.waitForSelector('.popup-recent .search');
    await popup.type('.popup-recent .search', 'rating:false');
    await found('$47.3 billion');
    await popup.keyboard.press('ArrowDown');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain('$47.3');
    await popup.focus('.popup-recent .search');
    await popup.$eval('.popup-recent .search', (field) => (field as HTMLInputElement).select());
    await popup.keyboard.type('users value:>1e6');
    await found('over 1 billion users');
    await popup.close();
  });

  it('switches a site off and on again, also on the open page', async () => {
    const url = await visit('/story.html');
    await untilMarked(page, 'Altamn');
    const popup = await openPopup(extension, url);
    await popup.click('[role=switch]');
    await popup.waitForSelector('[role=switch]:not(:checked)');
    await page.bringToFront();
    await vi.waitFor(async () => expect(await countMarked()).toBe(0), { timeout: 20_000 });
    await page.goto(url);
    expect(await countMarked()).toBe(0);

    await popup.bringToFront();
    await popup.click('[role=switch]');
    await popup.waitForSelector('[role=switch]:checked');
    await page.bringToFront();
    await untilMarked(page, 'Altamn');
    await popup.close();
  });
});
