import { readFileSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { BARE_PAGE, launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import { inCard } from '../../scripts/in-card.ts';
import {
  closeCard,
  markedTexts,
  openClaim,
  openPopup,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers } from './in-browsers.ts';

const SAMPLE = readFileSync('tests/pages/sample-article.html', 'utf8');
/** With a second misspelled name: where that is marked, the question about names has been answered. */
const ARTICLE = SAMPLE.replace(
  '</article>',
  '<p>Satya Nadela, chief executive of Microsoft, said on Tuesday that he agreed.</p></article>',
);
/** A name no list knows, written as nobody would mark it. */
const OTHER_NAME = SAMPLE.replaceAll('Altamn', 'Altman').replace('Sam Altman', 'Orla Kestrelwodd');

inBrowsers('names', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  let folder: string;
  let page: Page;
  let other: Page;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'blue-pencil-names-'));
    server = await servePages((asked) => {
      if (asked === '/orla.html') return { body: OTHER_NAME };
      return asked.endsWith('.html') ? { body: ARTICLE } : undefined;
    });
    extension = await launchExtension(name, {
      headless: true,
      viewport: { width: 1280, height: 860 },
      downloads: folder,
    });
    await extension.allowSites();
    page = await extension.newPage();
    other = await extension.newPage();
    await visit(other, '/other.html');
    await untilNames(other, 'Altamn');
    await visit(page, '/story.html');
    await untilNames(page, 'Altamn');
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function visit(tab: Page, address: string): Promise<void> {
    await tab.bringToFront();
    await tab.goto(server.origin + address);
  }

  /** Waits until these names are marked and no others; the second one always is. */
  const untilNames = async (tab: Page, ...names: string[]): Promise<void> => {
    await untilMarked(tab, 'Nadela', 'name');
    await tab.waitForFunction(
      (count) => CSS.highlights.get('blue-pencil-name')?.size === count,
      {},
      names.length + 1,
    );
    expect((await markedTexts(tab))['name']).toEqual([...names, 'Nadela']);
  };

  async function clickInCard(words: string): Promise<void> {
    await untilCard(
      page,
      (root, wanted) => {
        const button = [...root.querySelectorAll('button')].find(
          ({ textContent }) => textContent === wanted,
        );
        button?.click();
        return button !== undefined;
      },
      words,
    );
  }

  const untilSaid = (words: string): Promise<void> =>
    untilCard(page, (root, wanted) => (root.textContent ?? '').includes(wanted), words);

  async function openOptions(): Promise<Page> {
    const options = await extension.open('/options.html');
    await options.waitForSelector('.names-file');
    return options;
  }

  const rowsOf = (options: Page): Promise<string[]> =>
    options.$$eval('.name-row', (rows) => rows.map((row) => row.textContent ?? ''));

  it('offers to note the misspelling, and keeps the note', async () => {
    await page.bringToFront();
    await openClaim(page, 'Altamn');
    await untilSaid('Known: Sam Altman, OpenAI');
    await page.waitForFunction(() => {
      const card = document.querySelector('blue-pencil-card')!.getBoundingClientRect();
      const column = document.querySelector('article p')!.getBoundingClientRect();
      return card.left >= column.right;
    });
    await clickInCard('Note the misspelling');
    await untilCard(page, (root) => root.activeElement?.localName === 'textarea');
    const note = await inCard(page, (root) => root.querySelector('textarea')?.value);
    expect(note).toBe('Misspelled: should be Sam Altman.');
    await closeCard(page);
  });

  it('accepts a spelling on one page: unmarked at once, there alone, and undone', async () => {
    await openClaim(page, 'Altamn');
    await clickInCard('Right on this page');
    await untilSaid('counts as right on this page');
    await untilNames(page);
    await untilNames(other, 'Altamn');
    await clickInCard('Undo');
    await untilNames(page, 'Altamn');
    await clickInCard('Right on this page');
    await untilNames(page);
    await closeCard(page);
  });

  it('keeps it when the background is stopped and the page read again', async () => {
    await extension.stopBackground();
    await visit(page, '/story.html');
    await untilNames(page);
    await visit(other, '/other.html');
    await untilNames(other, 'Altamn');
  });

  it('lists it in the options, and marks it again when it is removed there', async () => {
    const options = await openOptions();
    expect(await rowsOf(options)).toEqual([expect.stringContaining('Sam Altamnonly on')]);
    await options.click('.name-row-acts button:last-child');
    await options.waitForFunction(() => document.querySelector('.name-row') === null);
    await page.bringToFront();
    await untilNames(page, 'Altamn');
    await options.close();
  });

  it('accepts a spelling everywhere, on all open pages at once', async () => {
    await page.bringToFront();
    await openClaim(page, 'Altamn');
    await clickInCard('Right everywhere');
    await untilSaid('counts as right everywhere');
    await untilNames(page);
    await other.bringToFront();
    await untilNames(other);
    await page.bringToFront();
    await closeCard(page);
  });

  it('measures pages by a name the reader adds', async () => {
    const options = await openOptions();
    await options.type('.names:nth-of-type(2) input', 'Orla Kestrelwood');
    await options.keyboard.press('Enter');
    await options.waitForSelector('.names:nth-of-type(2) .name-row');
    await options.close();
    await visit(other, '/orla.html');
    await untilMarked(other, 'Kestrelwodd', 'name');
  });

  it('writes the names into a file, and takes them in again from it', async () => {
    const options = await openOptions();
    await options.click('.names-file button');
    const file = path.join(folder, 'blue-pencil-names.txt');
    const expected =
      '# Blue Pencil names, version 1\naccepted | Sam Altamn\nknown | Orla Kestrelwood\n';
    // The browser makes the file first and fills it then.
    await vi.waitFor(async () => expect(await readFile(file, 'utf8')).toBe(expected), 10_000);
    while ((await rowsOf(options)).length > 0) {
      const before = (await rowsOf(options)).length;
      await options.click('.name-row-acts button:last-child');
      await options.waitForFunction(
        (count) => document.querySelectorAll('.name-row').length < count,
        {},
        before,
      );
    }
    await page.bringToFront();
    await untilNames(page, 'Altamn');

    await appendFile(file, 'nonsense\n');
    await options.bringToFront();
    const input = await options.$('input[type=file]');
    await (input as { uploadFile(file: string): Promise<void> } | null)?.uploadFile(file);
    await options.waitForSelector('.preview');
    const preview = await options.$eval('.preview', (element) => element.textContent);
    expect(preview).toContain('2 new names');
    expect(preview).toContain('Line 4: nonsense');
    expect(await rowsOf(options)).toEqual([]);
    // Away from the line of news, which stays at the foot of the window.
    await options.$eval('.preview .primary', (add) => add.scrollIntoView({ block: 'center' }));
    await options.click('.preview .primary');
    await options.waitForFunction(() => document.querySelectorAll('.name-row').length === 2);
    await page.bringToFront();
    await untilNames(page);
    await options.close();
  });

  it('leads from the popup to the options', async () => {
    const popup = await openPopup(extension, page.url());
    const helper = await extension.open(BARE_PAGE);
    await popup.bringToFront();
    await popup.click('.popup-foot button:last-of-type');
    const optionsAddress = async (): Promise<string | undefined> => {
      const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
      const all: { url?: string }[] = await tabs.query({});
      return all.find(({ url }) => url?.endsWith('/options.html'))?.url;
    };
    // The tab asked is behind the others, where no frames are drawn to wait by.
    const opened = await helper.waitForFunction(optionsAddress, { polling: 100 });
    expect(await opened.jsonValue()).toBe(`${extension.origin}/options.html`);
  });
});
