import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import { markedTexts, openPopup, untilMarked } from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers } from './in-browsers.ts';
import { type PageLog, watchPage } from './watch-page.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');

inBrowsers('the options', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  let page: Page;
  let options: Page;
  let log: PageLog;

  beforeAll(async () => {
    server = await servePages((path) => (path === '/story.html' ? { body: ARTICLE } : undefined));
    extension = await launchExtension(name, { headless: true });
    await extension.allowSites();
    page = await extension.newPage();
    await page.goto(`${server.origin}/story.html`);
    await untilMarked(page, '$47.3 billion');
    options = await extension.open('/options.html');
    log = watchPage(options);
    await options.waitForSelector('.names-file');
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  it('say that pages are read', async () => {
    const pressed = await options.waitForSelector('.choice[aria-pressed="true"]');
    expect(await pressed?.evaluate((choice) => choice.textContent)).toContain(
      'Pages that look like articles',
    );
  });

  it('follow the popup, and switch a site on again', async () => {
    expect(await options.$('.sites [role=switch]')).toBeNull();
    const popup = await openPopup(extension, page.url());
    await popup.click('[role=switch]');
    await popup.close();
    await options.bringToFront();
    await options.waitForSelector('.sites [role=switch]:not(:checked)');
    await page.bringToFront();
    await page.waitForFunction(() => !CSS.highlights.has('blue-pencil-checkable'));

    await options.bringToFront();
    await options.click('.sites [role=switch]');
    await options.waitForSelector('.sites [role=switch]:checked');
    await page.bringToFront();
    await page.reload();
    await untilMarked(page, '$47.3 billion');
    expect(Object.keys(await markedTexts(page))).toContain('checkable');
  });

  it('make no error and no request but for their own files', () => {
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((address) => !address.startsWith(extension.origin))).toEqual([]);
  });
});
