import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningExtension } from '../../scripts/extension.ts';
import { inCard } from '../../scripts/in-card.ts';
import { closeCard, rateOpenClaim, untilCard, untilMarked } from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers } from './in-browsers.ts';
import { startExtension } from './start-extension.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');

/** CSS pixels: a small screen, a window at 200 % zoom, one that is no wider than text and card, an ordinary one. */
const SIZES = [
  { width: 320, height: 568 },
  { width: 640, height: 360 },
  { width: 800, height: 700 },
  { width: 1200, height: 800 },
];

/** The claims to practise on that the open card lies over, in the window as wide as it was set. */
function coveredClaims(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const card = document.querySelector('blue-pencil-card')!.getBoundingClientRect();
    const isUnder = (rect: DOMRect): boolean =>
      rect.left < card.right &&
      rect.right > card.left &&
      rect.top < card.bottom &&
      rect.bottom > card.top;
    return [...document.querySelectorAll('.practice-claim')]
      .filter((claim) => [...claim.getClientRects()].some(isUnder))
      .map(({ textContent }) => textContent);
  });
}

inBrowsers('the welcome page', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  let welcome: Page;
  let page: Page;

  const says = (words: string): Promise<unknown> =>
    welcome.waitForFunction(
      (wanted) => document.querySelector('.access [role=status]')?.textContent?.includes(wanted),
      {},
      words,
    );
  const marks = (mark: string): Promise<string[]> =>
    welcome.$$eval(`.practice [data-mark=${mark}]`, (claims) =>
      claims.map(({ textContent }) => textContent),
    );

  beforeAll(async () => {
    server = await servePages((path) => (path === '/story.html' ? { body: ARTICLE } : undefined));
    extension = await startExtension(name);
    welcome = await extension.open('/welcome.html');
    page = await extension.newPage();
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  it('says that nothing is read before the reader chooses', async () => {
    await says('Nothing is read yet');
    expect(await welcome.$('.choice[aria-pressed=true]')).toBeNull();
  });

  it('lets a claim be practised by mouse, in the real card', async () => {
    await welcome.bringToFront();
    await welcome.waitForSelector('.practice-claim');
    expect(await marks('checkable')).toContain('$47.3 billion');
    await welcome.click('.practice-claim');
    await welcome.waitForSelector('blue-pencil-card');
    await untilCard(welcome, (root) => root.activeElement !== null);
    for (const size of SIZES) {
      await welcome.setViewport(size);
      await expect.poll(() => coveredClaims(welcome)).toEqual([]);
    }
    await rateOpenClaim(welcome, '5', 'It was less.');
    await welcome.waitForSelector('.practice [data-mark=false]');
    expect(await marks('false')).toHaveLength(1);
    await closeCard(welcome);
  });

  it('and by keyboard alone, and keeps nothing of it', async () => {
    await welcome.bringToFront();
    // The focus went back to the claim: the next is a Tab away.
    await welcome.keyboard.press('Tab');
    expect(await welcome.evaluate(() => document.activeElement?.className)).toBe('practice-claim');
    await welcome.keyboard.press('Enter');
    await welcome.waitForSelector('blue-pencil-card');
    await untilCard(welcome, (root) => root.activeElement !== null);
    await rateOpenClaim(welcome, '1', 'I counted.');
    expect(await inCard(welcome, (root) => root.textContent)).toContain('True');
    await welcome.waitForSelector('.practice [data-mark=true]');
    expect(await marks('true')).toHaveLength(1);
    await closeCard(welcome);
    const databases = await welcome.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const open = indexedDB.open('blue-pencil');
          open.onsuccess = () => {
            const { objectStoreNames } = open.result;
            if (!objectStoreNames.contains('annotations')) return resolve(0);
            const count = open.result.transaction('annotations').objectStore('annotations').count();
            count.onsuccess = () => resolve(count.result);
          };
        }),
    );
    expect(databases).toBe(0);
    await welcome.reload({ waitUntil: [] });
    await welcome.waitForSelector('.practice-claim');
    expect(await marks('true')).toEqual([]);
  });

  it('leads from the choice to a first annotation', async () => {
    await extension.allowSites();
    await welcome.bringToFront();
    await says('It reads pages that look like articles');
    await page.bringToFront();
    await page.goto(`${server.origin}/story.html`);
    await untilMarked(page, '$47.3 billion');
  });

  it('says everywhere that access was taken away, and when it is back', async () => {
    await welcome.bringToFront();
    await welcome.evaluate(async () => {
      const { permissions } = (globalThis as any).browser ?? (globalThis as any).chrome;
      await permissions.remove({ origins: ['*://*/*'] });
    });
    await says('your browser no longer allows it');
    const options = await extension.open('/options.html');
    await options.waitForFunction(() =>
      document.querySelector('#reading .error')?.textContent?.includes('no longer allows it'),
    );
    await options.close();
    await extension.allowSites();
    await welcome.bringToFront();
    await says('It reads pages that look like articles');
    await page.bringToFront();
    await page.goto(`${server.origin}/story.html`);
    await untilMarked(page, '$47.3 billion');
  });
});
