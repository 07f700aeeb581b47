import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import { numbered } from '../components/many-samples.ts';
import { inBrowsers } from './in-browsers.ts';
import { askBackground } from './in-store.ts';
import { type PageLog, watchPage } from './watch-page.ts';

const COUNT = 300;

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; error?: string }> };
}

/** Has the background keep annotations as it keeps what a card sends. */
async function keep(page: Page, count: number): Promise<void> {
  const requests = Array.from({ length: count }, (_, index) => {
    const { id, target, claim, body } = numbered(index);
    return { id, target, claim, body };
  });
  await page.evaluate(async (all) => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
    const { runtime } = (scope.browser ?? scope.chrome) as Extension;
    const ask = (request: unknown) =>
      runtime.sendMessage({ door: 'background', name: 'saveAnnotation', args: [request] });
    const answers = await Promise.all(all.map(ask));
    const refused = answers.find(({ ok }) => !ok);
    if (refused) throw new Error(refused.error);
  }, requests);
}

inBrowsers('the dashboard', (name) => {
  let extension: RunningExtension;
  let page: Page;
  let log: PageLog;
  const errors: string[] = [];
  const requests: string[] = [];
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'blue-pencil-'));
    extension = await launchExtension(name, {
      headless: true,
      downloads: folder,
      viewport: { width: 1400, height: 900 },
    });
    const elsewhere = await extension.open('/welcome.html');
    await keep(elsewhere, COUNT);
    await elsewhere.close();
  });
  beforeEach(async () => {
    page = await extension.open('/dashboard.html');
    log = watchPage(page);
    await untilListed('300 ratings');
  });
  afterEach(async () => {
    errors.push(...log.errors);
    requests.push(...log.requests);
    await page.close();
  });
  afterAll(async () => {
    await extension?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What is said of the number of rows, once it is that. */
  const untilListed = (words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('.list-count')?.textContent === wanted,
      {},
      words,
    );
  const untilNews = (words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('.news-line')?.textContent?.includes(wanted),
      {},
      words,
    );
  const texts = (selector: string): Promise<string[]> =>
    page.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
  const search = async (query: string): Promise<void> => {
    await page.click('[role=combobox]', { count: 3 });
    await page.keyboard.press('Backspace');
    await page.keyboard.type(query);
  };
  /** What is kept of what is typed, as the browser has it. */
  const drafted = (): Promise<string> =>
    page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('blue-pencil');
          opening.onerror = () => reject(opening.error as Error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(all.result));
            };
          };
        }),
    );
  /** As another surface does it, while the dashboard is open. */
  async function rateElsewhere(of: string): Promise<void> {
    const { id, target, claim, body: base } = numbered(Number(of.slice(-12)));
    const body = { ...base, rating: 'misleading' };
    await askBackground(page, 'saveAnnotation', { id, target, claim, body, base });
  }
  const active = (): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement as HTMLElement).dataset.index);

  it('lists what was rated, and draws only what is in view', async () => {
    expect((await page.$$('.grid-row')).length).toBeLessThan(60);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForSelector('[aria-rowindex="301"][aria-busy=false]');
    expect((await page.$$('.grid-row')).length).toBeLessThan(60);
  });

  it('searches as one types, by fields, and keeps the search through a reload', async () => {
    await search('rating:true kind:money value:>1e9');
    await untilListed('38 ratings');
    await page.reload({ waitUntil: [] });
    await untilListed('38 ratings');
    expect(await page.$eval('[role=combobox]', (one) => (one as HTMLInputElement).value)).toBe(
      'rating:true kind:money value:>1e9',
    );
    await search('colour:red ');
    await page.waitForFunction(() =>
      document.querySelector('.search-hints')?.textContent?.includes('no such field'),
    );
    await search('');
    await untilListed('300 ratings');
  });

  it('completes a field and its value by keyboard', async () => {
    await search('rat');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('misl');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await untilListed('37 ratings');
  });

  it('narrows by facets, sorts by columns', async () => {
    await page.locator('.facet-value ::-p-text(wire.example)').click();
    await untilListed('50 ratings');
    await page.locator('.facet-value ::-p-text(paper.example)').click();
    await untilListed('100 ratings');
    await page.click('.cell-site .sort');
    await page.waitForFunction(
      () => document.querySelector('[data-index="0"] .cell-site')?.textContent === 'paper.example',
    );
    await page.click('.cell-site .sort');
    await page.waitForFunction(
      () => document.querySelector('[data-index="0"] .cell-site')?.textContent === 'wire.example',
    );
  });

  it('rates several by keyboard alone, and takes it back', async () => {
    await page.focus('[data-index="0"]');
    await page.keyboard.press('ArrowDown');
    await vi.waitFor(async () => expect(await active()).toBe('1'));
    await page.keyboard.press(' ');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await page.waitForFunction(
      () => document.querySelector('.bulk-count')?.textContent === '2 selected',
    );
    const before = await texts('.grid-row[aria-selected=true] .cell-rating');
    await page.keyboard.press('6');
    await untilNews('2 rated anew.');
    await page.focus('[data-index="1"]');
    await page.keyboard.press('Escape');
    await search('rating:misleading');
    await untilListed(`${37 + before.filter((rating) => rating !== 'Misleading').length} ratings`);
    await page.focus('[data-index="0"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await untilNews('Everything is as it was before.');
    await untilListed('37 ratings');
  });

  it('tags and untags all that a search finds', async () => {
    await search('claimant:"Sam Penn"');
    await untilListed('74 ratings');
    await page.click('.grid-head .cell-box input');
    await page.locator('.bulk ::-p-text(Tag)').click();
    await page.type('.bulk-tags input', 'followed up');
    await page.keyboard.press('Enter');
    await untilNews('Tags of 74 changed.');
    await page.locator('.bulk-more ::-p-text(Clear selection)').click();
    await search('tag:"followed up"');
    await untilListed('74 ratings');
    await page.locator('.news-line ::-p-text(Undo)').click();
    await page.waitForSelector('.list .blank');
  });

  it('deletes to the trash, and restores from it', async () => {
    await page.focus('[data-index="0"]');
    await page.keyboard.press('Delete');
    await untilNews('1 moved to the trash.');
    await untilListed('299 ratings');
    await page.click('.tab:nth-child(3)');
    await page.waitForSelector('.bulk-count ::-p-text(1 deleted rating)');
    await page.click('.bulk-more button');
    await page.waitForSelector('.bulk > button:enabled');
    await page.click('.bulk > button');
    await page.waitForSelector('.blank');
    await page.evaluate(() => history.back());
    await untilListed('300 ratings');
  });

  it('opens one, keeps what is typed, saves it and shows it as formatted text', async () => {
    await page.focus('[data-index="0"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.detail');
    await page.type('.detail textarea', 'The filing says **less**.');
    await page.waitForSelector('.detail .news ::-p-text(Not saved yet)');
    await vi.waitFor(async () => expect(await drafted()).toContain('less**.'), 10_000);
    await page.reload({ waitUntil: [] });
    await page.waitForSelector('.detail .draft-note');
    await rateElsewhere(/id=([^&]+)/.exec(page.url())?.[1] ?? '');
    await page.waitForSelector('.detail input[value=misleading]:checked');
    await page.locator('.detail ::-p-text(Save)').click();
    await untilNews('Saved.');
    await page.waitForSelector('.detail .note-text strong');
    await page.waitForSelector('.detail .history');
    await page.waitForSelector('.detail input[value=misleading]:checked');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.detail'));
    await vi.waitFor(async () => expect(await active()).toBeDefined());
  });

  it('draws pictures, and saves them with their figures', async () => {
    await page.locator('.tab ::-p-text(Pictures)').click();
    await page.waitForSelector('.figure svg.chart');
    expect(await page.$$('.figure')).toHaveLength(4);
    await page.locator('.figure ::-p-text(Save picture)').click();
    await page.locator('.figure ::-p-text(Save figures)').click();
    const saved = (file: string): Promise<string> =>
      vi.waitFor(async () => {
        const there = (await readdir(folder)).find((one) => one === file);
        const text = await readFile(path.join(folder, there ?? 'nothing'), 'utf8');
        expect(text).not.toBe('');
        return text;
      }, 10_000);
    expect(await saved('ratings-by-site.svg')).toMatch(/^<svg [^>]*xmlns=/);
    expect(await saved('ratings-by-site.csv')).toMatch(/^Site,True,.*\r\nnews\.example,/);
  });

  it('is opened once from the options', async () => {
    const options = await extension.open('/options.html');
    await options.locator('#data ::-p-text(All ratings)').click();
    await page.waitForFunction(() => document.visibilityState === 'visible');
    await options.close();
    const open = await Promise.all(
      (await extension.browser.pages()).map((one) => one.title().catch(() => '')),
    );
    expect(open.filter((title) => title.startsWith('All ratings'))).toHaveLength(1);
  });

  it('makes no error and no request but for its own files', () => {
    expect(errors).toEqual([]);
    expect(requests.filter((address) => !/^[a-z]+-extension:/.test(address))).toEqual([]);
  });
});
