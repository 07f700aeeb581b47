import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { RunningExtension } from '../../scripts/extension.ts';
import { inCard } from '../../scripts/in-card.ts';
import {
  clickClaim,
  closeCard,
  markedTexts,
  openClaim,
  openPanel,
  openPopup,
  rateOpenClaim,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers } from './in-browsers.ts';
import { startExtension } from './start-extension.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');
const CLAIM = '$47.3 billion';

/** A page with another one in it that our access to this one does not reach. */
const filingBeside = (origin: string): string =>
  `<!doctype html><html lang="en"><title>Filing of the fourth quarter</title>
  <p>Revenue came to <b>46.9 billion dollars</b>.</p><iframe src="${origin}/story.html"></iframe>`;

/** Tabs on, or back, until an element has the focus, and presses Enter on it. */
async function enter(page: Page, selector: string, back = false): Promise<void> {
  const hasFocus = (): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let presses = 0; !(await hasFocus()); presses++) {
    if (presses > 40) throw new Error(`Tab does not lead to ${selector}.`);
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  // A popup closes itself, perhaps before the key is up again.
  await page.keyboard.press('Enter').catch(() => undefined);
}

inBrowsers('the first steps', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  let page: Page;
  let welcome: Page;

  beforeAll(async () => {
    server = await servePages((path) => {
      if (path === '/story.html') return { body: ARTICLE };
      return path === '/filing.html' ? { body: filingBeside(server.origin) } : undefined;
    });
    extension = await startExtension(name);
    // Answers the browser's own question, which stands outside any page.
    await extension.allowSites();
    welcome = await extension.open('/welcome.html');
    page = await extension.newPage();
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  const story = (): string => `${server.origin}/story.html`;
  const visit = async (url = story()): Promise<void> => {
    await page.bringToFront();
    await page.goto(url);
  };
  const takeAccess = (): Promise<void> =>
    welcome.evaluate(async () => {
      const { permissions } = (globalThis as any).browser ?? (globalThis as any).chrome;
      await permissions.remove({ origins: ['*://*/*'] });
    });

  it('lead from the choice of pages to a first annotation by keyboard alone', async () => {
    await welcome.bringToFront();
    await welcome.waitForSelector('.choice');
    await enter(welcome, '.choice:nth-child(3)');
    await welcome.waitForSelector('.choice:nth-child(3)[aria-pressed=true]');
    await enter(welcome, '.choice:nth-child(1)', true);
    await welcome.waitForSelector('.choice:nth-child(1)[aria-pressed=true]');

    await visit();
    await untilMarked(page, CLAIM);
    const popup = await openPopup(extension, story());
    await enter(popup, '.popup-page button.primary');
    // Firefox cannot bring a tab forward while another one, the popup's, is closing.
    await vi.waitFor(() => page.bringToFront(), { timeout: 20_000 });
    await page.waitForSelector('blue-pencil-card');
    await untilCard(page, (root) => root.activeElement !== null);
    await rateOpenClaim(page, '5', 'The report says otherwise.');
    await closeCard(page);
    await page.waitForFunction(() => CSS.highlights.get('blue-pencil-false')?.size === 1);
  });

  it('tell the keys of each surface by one', async () => {
    const panel = await openPanel(extension, story());
    await panel.waitForSelector('.panel .row-button');
    const popup = await openPopup(extension, story());
    const dashboard = await extension.open('/dashboard.html');
    await dashboard.waitForSelector('.grid-row');
    for (const [surface, words] of [
      [panel, 'In the side panel'],
      [popup, 'In this window'],
      [dashboard, 'In the table'],
    ] as const) {
      await surface.bringToFront();
      await surface.keyboard.press('?');
      const sheet = await surface.waitForSelector('dialog.help-sheet[open]');
      expect(await sheet!.evaluate((dialog) => dialog.textContent)).toContain(words);
      const fromTitle = await sheet!.evaluate((dialog) => {
        const [title, close] = [...dialog.querySelectorAll('h2, .close')];
        const [a, b] = [title!, close!].map((each) => each.getBoundingClientRect());
        return { isBeside: b!.left > a!.right, isLevel: b!.top < a!.bottom };
      });
      expect(fromTitle).toEqual({ isBeside: true, isLevel: true });
      await surface.keyboard.press('Escape');
      await surface.waitForFunction(() => !document.querySelector('dialog[open]'));
      await surface.close();
    }
  });

  it('are told in the page when the first card is kept out of it', async () => {
    // What an earlier card left in the page would serve for the next.
    await visit();
    await untilMarked(page, CLAIM);
    await takeAccess();
    await page.bringToFront();
    await clickClaim(page, CLAIM);
    await page.waitForSelector('blue-pencil-aside');
    const said = await inCard(page, (root) => root.textContent ?? '', '', 'blue-pencil-aside');
    expect(said).toContain('no longer lets Blue Pencil into this page');
    // A list that opens a claim has the page scroll to it meanwhile.
    const topOf = () =>
      page.$eval('blue-pencil-aside', (aside) => aside.getBoundingClientRect().top);
    const before = await topOf();
    await page.evaluate(() => scrollBy({ top: -60, behavior: 'instant' }));
    await expect.poll(topOf).toBeCloseTo(before + 60, -1);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('blue-pencil-aside'));
  });

  it('are told by the toolbar popup when access is taken away', async () => {
    await visit();
    expect(await extension.toolbarPopup(page)).toContain('no longer');
    expect(await markedTexts(page)).toEqual({});
  });

  it('read one site alone once it is allowed, and no other', async () => {
    // The click on the toolbar button has let the popup know the page.
    const popup = await openPopup(extension, story());
    await (await popup.waitForSelector('.popup-page .acts button:first-child'))!.click();
    await visit();
    await untilMarked(page, CLAIM);
    await popup.close();
    expect(await extension.toolbarPopup(page)).toMatch(/\d+ checkable claims/);
    await visit(story().replace('127.0.0.1', 'localhost'));
    expect(await extension.toolbarPopup(page)).toContain('no longer');
    expect(await markedTexts(page)).toEqual({});
  });

  it('take evidence from a page of a site that may not be read, by a key pressed over it', async () => {
    await visit();
    await openClaim(page, CLAIM);
    await closeCard(page);
    const filing = await extension.newPage();
    await filing.bringToFront();
    await filing.goto(`${server.origin.replace('127.0.0.1', 'localhost')}/filing.html`);
    await filing.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('b')!));
    await extension.pressKey(filing, 'use-as-evidence');
    const notice = () => inCard(filing, (root) => root.textContent, '', 'blue-pencil-notice');
    await expect.poll(notice, { timeout: 20_000 }).toContain(CLAIM);
    expect(await markedTexts(filing)).toEqual({});
    const address = filing.url();
    await filing.close();
    await page.bringToFront();
    await openClaim(page, CLAIM);
    const said = await inCard(page, (root) => {
      const link = root.querySelector<HTMLAnchorElement>('.evidence-item a');
      const quote = root.querySelector('.evidence-quote')?.textContent;
      const seen = root.querySelector('.evidence-item .aside')?.textContent;
      return { title: link?.textContent, href: link?.href, quote, seen };
    });
    expect(said).toEqual({
      title: 'Filing of the fourth quarter',
      href: `${address}#:~:text=46.9%20billion%20dollars`,
      quote: '46.9 billion dollars',
      seen: expect.stringMatching(/^seen .*20\d\d/),
    });
    await closeCard(page);
  });

  it('read all sites again once they are allowed again', async () => {
    await welcome.bringToFront();
    await welcome.click('.choice:nth-child(1)');
    await welcome.waitForSelector('.choice:nth-child(1)[aria-pressed=true]');
    await visit(story().replace('127.0.0.1', 'localhost'));
    await untilMarked(page, CLAIM);
  });
});
