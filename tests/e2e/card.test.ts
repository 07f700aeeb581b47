import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BARE_PAGE } from '../../scripts/extension.ts';
import { inCard } from '../../scripts/in-card.ts';
import {
  closeCard,
  focusInCard,
  openClaim,
  rateOpenClaim,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';
import { type PageLog, watchPage } from './watch-page.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');
const CLAIM = '$47.3 billion';

inBrowsers('the card', (name) => {
  let reading: Reading;
  let page: Page;
  let log: PageLog;

  const picture = async (what: string): Promise<void> => {
    const folder = process.env['PICTURES'];
    if (folder) await page.screenshot({ path: `${folder}/${what}-${name}.png` });
  };

  async function toTags(): Promise<void> {
    await focusInCard(page, '.unfolds details:nth-of-type(2) summary');
    await page.keyboard.press('Enter');
    await focusInCard(page, '[role=combobox]');
  }

  beforeAll(async () => {
    reading = await startReading(name, (path) =>
      path === '/story.html' ? { body: ARTICLE } : undefined,
    );
    page = await reading.open('/story.html');
    await untilMarked(page, CLAIM);
    log = watchPage(page);
  });
  afterAll(() => reading?.close());

  it('tells its keys and the browser’s own as they are set, and stays when they are closed', async () => {
    const own = await reading.extension.open(BARE_PAGE);
    const commands: { description?: string; shortcut?: string }[] = await own.evaluate(() => {
      const { commands: all } = (globalThis as any).browser ?? (globalThis as any).chrome;
      return all.getAll();
    });
    await own.close();
    await page.bringToFront();
    const told = commands.find(({ description }) => description?.includes('next claim'));
    await openClaim(page, CLAIM);
    await page.keyboard.type('?');
    await untilCard(
      page,
      (root, wanted) => root.querySelector('dialog')?.textContent?.includes(wanted) ?? false,
      `${told!.shortcut || 'no key set'}${told!.description}`,
    );
    await picture('help');
    await page.keyboard.press('Escape');
    await untilCard(page, (root) => root.querySelector('dialog') === null);
    expect(await page.$('blue-pencil-card')).not.toBeNull();
  });

  it('offers links to look the claim up, and asks for nothing by that', async () => {
    await focusInCard(page, '.unfolds details:nth-of-type(3) summary');
    await page.keyboard.press('Enter');
    const links = await inCard(page, (root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.lookups a')].map(({ href, rel }) => [
        href,
        rel,
      ]),
    );
    await picture('lookups');
    expect(links).toHaveLength(5);
    expect(links![0]).toEqual([
      expect.stringMatching(/^https:\/\/duckduckgo\.com\/\?q=Meta.*%2447\.3%20billion/),
      'noopener noreferrer',
    ]);
    expect(links![4]![0]).toBe(`https://web.archive.org/save/${page.url()}`);
    expect(log.requests).toEqual([]);
  });

  it('offers tags in use, goes on to what is unchecked, and says what was said before', async () => {
    await page.keyboard.press('2');
    await untilCard(page, (root) => root.querySelector('input:checked') !== null);
    await toTags();
    await page.keyboard.type('quarterly figures');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await untilCard(page, (root) => root.querySelector('textarea') === null);
    await page.keyboard.press('n');
    await untilCard(page, (root) => root.querySelector('textarea') !== null);
    const next = await inCard(page, (root) => root.querySelector('.quotation-claim')?.textContent);
    expect(next).not.toBe(CLAIM);
    await toTags();
    await page.keyboard.type('quart');
    await untilCard(page, (root) => root.querySelector('[role=option]') !== null);
    await picture('tags');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await untilCard(
      page,
      (root) =>
        root.querySelector<HTMLInputElement>('[role=combobox]')?.value === 'quarterly figures, ',
    );
    await closeCard(page);
    await openClaim(page, CLAIM);
    await rateOpenClaim(page, '4', 'Less.');
    await closeCard(page);
    await openClaim(page, CLAIM);
    await untilCard(page, (root) =>
      /Mostly true/.test(root.querySelector('.history')?.textContent ?? ''),
    );
    await picture('card-rated');
    await closeCard(page);
  });
});
