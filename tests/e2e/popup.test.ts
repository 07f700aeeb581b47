import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import { openPopup, untilMarked } from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers } from './in-browsers.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');
const PLAIN = `<!doctype html><html lang="en"><title>Prices</title>
  <p>A cup costs $3.20, a pot $7.</p></html>`;

inBrowsers('the popup', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages((path) => {
      if (path === '/story.html') return { body: ARTICLE };
      return path === '/prices.html' ? { body: PLAIN } : undefined;
    });
    extension = await launchExtension(name, { headless: true });
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

  it('switches a site off and on again, also on the open page', async () => {
    const url = await visit('/story.html');
    await untilMarked(page, 'Altamn');
    const popup = await openPopup(extension, url);
    await popup.click('[role=switch]');
    await popup.waitForSelector('[role=switch]:not(:checked)');
    await page.bringToFront();
    expect(await countMarked()).toBe(0);
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
