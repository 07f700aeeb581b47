import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
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
    // The page may have been read by the old choice before the new one was kept.
    await vi.waitFor(async () => expect(await isMarked()).toBe(true), 20_000);
    await options.bringToFront();
    await options.click('.level input[value=balanced]');
    await page.bringToFront();
    await page.goto(`${server.origin}/story.html`);
    await untilMarked(page, 'Altamn');
  });

  it('switch a kind off and on again, on the open page at once', async () => {
    const moneyIsMarked = (wanted: boolean): Promise<unknown> =>
      page.waitForFunction(
        (isWanted) => {
          const texts = [...(CSS.highlights.get('blue-pencil-checkable') ?? [])].map((range) => {
            const own = document.createRange();
            own.setStart(range.startContainer, range.startOffset);
            own.setEnd(range.endContainer, range.endOffset);
            return own.toString();
          });
          return texts.length > 0 && texts.includes('$47.3 billion') === isWanted;
        },
        {},
        wanted,
      );
    await options.bringToFront();
    await options.click('.kind-row:first-child [role=switch]');
    await page.bringToFront();
    await moneyIsMarked(false);
    expect(Object.values(await markedTexts(page)).flat()).not.toContain('$47.3 billion');
    await options.bringToFront();
    await options.click('.kind-row:first-child [role=switch]');
    await page.bringToFront();
    await moneyIsMarked(true);
  });

  it('draw the marks in another look, on the open page at once', async () => {
    const thickness = (): Promise<string> =>
      page.evaluate(
        () =>
          getComputedStyle(
            document.querySelector('article p')!,
            '::highlight(blue-pencil-checkable)',
          ).textDecorationThickness,
      );
    expect(await thickness()).toBe('1px');
    await options.bringToFront();
    await options.click('.level input[value=strong]');
    await page.bringToFront();
    await vi.waitFor(async () => expect(await thickness()).toBe('2.5px'), 20_000);
    // A page read anew has it for the marks on it alone.
    await page.goto(`${server.origin}/story.html?strong`);
    await untilMarked(page, 'Altamn');
    await vi.waitFor(async () => expect(await thickness()).toBe('2.5px'), 20_000);
    await options.bringToFront();
    await options.click('.level input[value=fine]');
    await page.bringToFront();
    await vi.waitFor(async () => expect(await thickness()).toBe('1px'), 20_000);
    await untilMarked(page, 'Altamn');
  });

  it('go out to a file, back to the defaults, and in again the same', async () => {
    const state = (): Promise<unknown> =>
      options.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.options input')]
          .filter(({ type }) => type === 'radio' || type === 'checkbox')
          .filter((input) => input.closest('#marks, #card'))
          .map(({ checked }) => checked),
      );
    const become = async (wanted: unknown): Promise<void> =>
      vi.waitFor(async () => expect(await state()).toEqual(wanted), 20_000);
    await options.bringToFront();
    const first = await state();
    await options.click('.level input[value=few]');
    await options.click('.level input[value=edge]');
    await options.click('.kind-row:nth-child(6) [role=switch]');
    await options.waitForSelector('.level input[value=edge]:checked');
    await vi.waitFor(async () => expect(await state()).not.toEqual(first), 20_000);
    const changed = await state();
    await options.click('#settings .acts button:nth-of-type(1)');
    const file = await vi.waitFor(async () => {
      const saved = (await readdir(folder)).find((one) => one === 'blue-pencil-options.json');
      const text = await readFile(path.join(folder, saved ?? ''), 'utf8');
      expect(JSON.parse(text)).toMatchObject({
        version: 1,
        options: { strictness: 'few', cardPosition: 'edge', offKinds: ['date'] },
      });
      return path.join(folder, saved ?? '');
    }, 20_000);
    await options.click('#settings .acts button:nth-of-type(3)');
    await become(first);
    const input = await options.$('#settings input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await options.waitForSelector('#settings .preview button.primary');
    await options.click('#settings .preview button.primary');
    await become(changed);
    // And back once more: what follows reads the page as it was.
    await options.click('#settings .acts button:nth-of-type(3)');
    await become(first);
    await options.click('#reading .choice:first-child');
    await options.waitForSelector('.choice:first-child[aria-pressed="true"]');
  });

  it('are found by what they say', async () => {
    await options.bringToFront();
    await options.type('.options-search input', 'percent');
    await options.waitForFunction(
      () =>
        document.querySelector('.options-search [role=status]')?.textContent === '1 option found',
    );
    await options.keyboard.press('Escape');
    await options.waitForFunction(() => !document.querySelector('.options-section[hidden]'));
    expect(await options.$$eval('.options [hidden]:not(input)', (rows) => rows.length)).toBe(0);
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

  it('delete everything once a word is typed, on open pages too', async () => {
    await options.bringToFront();
    await options.click('.delete-all button');
    await options.waitForSelector('dialog input');
    await options.type('dialog input', 'delete');
    await options.keyboard.press('Enter');
    await options.waitForFunction(
      () =>
        document.querySelector('.delete-all [role=status]')?.textContent ===
        'Everything was deleted.',
    );
    await page.bringToFront();
    await untilMarked(page, '$47.3 billion', 'checkable');
  });

  it('make no error and no request but for their own files', () => {
    expect(log.errors).toEqual([]);
    expect(log.requests.filter((address) => !address.startsWith(extension.origin))).toEqual([]);
  });
});
