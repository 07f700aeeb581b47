import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import {
  closeCard,
  markedTexts,
  openClaim,
  openPopup,
  rateOpenClaim,
  untilMarked,
} from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers } from './in-browsers.ts';
import { type PageLog, watchPage } from './watch-page.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');
const STATEMENT = 'The supreme court struck down the state law that banned the sale of the vaccine';
const COURT = `<!doctype html><html lang="en"><title>Court</title>
  <meta property="og:type" content="article"><link rel="icon" href="data:,">
  <article><h1>Court</h1><p>${STATEMENT}. The trial cost $5 million.</p></article></html>`;

inBrowsers('the options', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  let page: Page;
  let options: Page;
  let log: PageLog;
  let folder: string;

  beforeAll(async () => {
    server = await servePages((where) => {
      if (where === '/story.html') return { body: ARTICLE };
      return where === '/court.html' ? { body: COURT } : undefined;
    });
    folder = await mkdtemp(path.join(os.tmpdir(), 'blue-pencil-'));
    extension = await launchExtension(name, { headless: true, downloads: folder });
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
    await rm(folder, { recursive: true, force: true });
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

  it('choose how much is marked', async () => {
    const isMarked = async (): Promise<boolean> =>
      Object.values(await markedTexts(page))
        .flat()
        .includes(STATEMENT);
    await page.bringToFront();
    await page.goto(`${server.origin}/court.html`);
    await untilMarked(page, '$5 million');
    expect(await isMarked()).toBe(false);
    await options.bringToFront();
    await options.click('.level input[value=all]');
    await page.bringToFront();
    await page.reload();
    await untilMarked(page, '$5 million');
    expect(await isMarked()).toBe(true);
    await options.bringToFront();
    await options.click('.level input[value=balanced]');
    await page.bringToFront();
    await page.goto(`${server.origin}/story.html`);
    await untilMarked(page, 'Altamn');
  });

  it('save a copy of the ratings, in the W3C’s form', async () => {
    await page.bringToFront();
    await openClaim(page, '$47.3 billion');
    await rateOpenClaim(page, '4', 'It was less.');
    await closeCard(page);
    await options.bringToFront();
    await options.waitForSelector('#data input[value=web-annotation]');
    await options.click('#data input[value=web-annotation]');
    await options.click('#data button.primary');
    const copy = await vi.waitFor(async () => {
      const [file] = (await readdir(folder)).filter((saved) => saved.endsWith('.jsonld'));
      return JSON.parse(await readFile(path.join(folder, file ?? ''), 'utf8'));
    }, 10_000);
    expect(copy).toMatchObject({
      type: 'AnnotationPage',
      items: [
        {
          motivation: 'assessing',
          target: { selector: [{ exact: '$47.3 billion' }, { type: 'TextPositionSelector' }] },
          body: [{ value: 'mostly-false' }, { value: 'It was less.' }],
        },
      ],
    });
  });

  it('make no error and no request but for their own files', () => {
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((address) => !address.startsWith(extension.origin))).toEqual([]);
  });
});
