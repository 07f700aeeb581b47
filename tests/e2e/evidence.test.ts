import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { BARE_PAGE } from '../../scripts/extension.ts';
import { inCard } from '../../scripts/in-card.ts';
import {
  closeCard,
  openClaim,
  rateOpenClaim,
  tabIdOf,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');
const CLAIM = '$47.3 billion';
const SOURCE = `<!doctype html><html lang="en"><title>Filing of the fourth quarter</title>
<p>Revenue came to <b id="first">46.9 billion dollars</b> in the quarter.</p>
<p id="second">The figure of the year before was restated.</p>`;

inBrowsers('evidence from another tab', (name) => {
  let reading: Reading;
  let article: Page;
  let source: Page;

  beforeAll(async () => {
    reading = await startReading(name, (path) => {
      if (path === '/story.html') return { body: ARTICLE };
      return path === '/filing.html' ? { body: SOURCE } : undefined;
    });
    article = await reading.open('/story.html');
    await untilMarked(article, CLAIM);
  });
  afterAll(() => reading?.close());

  /** No driver can press the browser's own menu: in Chromium its event is made, in Firefox its work asked for. */
  async function useAsEvidence(selector: string): Promise<void> {
    await source.bringToFront();
    await source.evaluate((wanted) => {
      getSelection()!.selectAllChildren(document.querySelector(wanted)!);
    }, selector);
    const tabId = await tabIdOf(reading.extension, source.url());
    const helper = await reading.extension.open(BARE_PAGE);
    if (name === 'chromium') {
      const worker = await reading.extension.browser
        .waitForTarget((target) => target.type() === 'service_worker')
        .then((target) => target.worker());
      const place = JSON.stringify({ menuItemId: 'use-as-evidence', frameId: 0 });
      await worker!.evaluate(
        `chrome.tabs.get(${tabId}).then((tab) => chrome.contextMenus.onClicked.dispatch(${place}, tab))`,
      );
    } else {
      await helper.evaluate(
        (tab) =>
          (globalThis as any).browser.runtime.sendMessage({
            door: 'background',
            name: 'useAsEvidence',
            args: [tab],
          }),
        tabId,
      );
    }
    await helper.close();
    await source.bringToFront();
  }
  const inNotice = <Result>(run: (root: ShadowRoot, argument: string) => Result, argument = '') =>
    inCard(source, run, argument, 'blue-pencil-notice');
  async function untilNotice(words: string): Promise<void> {
    await expect
      .poll(() => inNotice((root) => root.querySelector('[role=status]')?.textContent), {
        timeout: 15_000,
      })
      .toContain(words);
  }
  async function clickInNotice(words: string): Promise<void> {
    const box = await inNotice((root, wanted) => {
      const all = [...root.querySelectorAll('button')];
      const found = all.find(({ textContent }) => textContent === wanted);
      const { x, y, width, height } = found!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, words);
    await source.mouse.click(box!.x, box!.y);
  }
  /** The quotes of the evidence in the open card. */
  const quotesInCard = (page: Page) =>
    inCard(page, (root) =>
      [...root.querySelectorAll('.evidence-quote')].map(({ textContent }) => textContent),
    );

  it('comes into the card that is open, and one click leads back to it', async () => {
    await openClaim(article, CLAIM);
    source = await reading.open('/filing.html');
    await useAsEvidence('#first');
    await untilNotice(CLAIM);
    if (process.env['PICTURES'])
      await source.screenshot({ path: `${process.env['PICTURES']}/notice-${name}.png` });
    await clickInNotice('Back to the claim');
    await article.waitForFunction(() => document.visibilityState === 'visible');
    await untilCard(article, (root) => root.querySelector('.evidence-quote') !== null);
    const link = await inCard(article, (root) => {
      const found = root.querySelector<HTMLAnchorElement>('.evidence-item a')!;
      const { fontFamily } = getComputedStyle(root.querySelector('.evidence-quote')!);
      return [found.textContent, found.href, fontFamily];
    });
    expect(link).toEqual([
      'Filing of the fourth quarter',
      `${source.url()}#:~:text=46.9%20billion%20dollars`,
      // No family that the article could give files of its own, to be told which letters are in it.
      'serif',
    ]);
    expect(await quotesInCard(article)).toEqual(['46.9 billion dollars']);
    if (process.env['PICTURES'])
      await article.screenshot({ path: `${process.env['PICTURES']}/evidence-card-${name}.png` });
    await rateOpenClaim(article, '4', 'Less than that.');
    await closeCard(article);
  });

  it('comes to what is saved where no card is open, by a background started anew, and can be taken back', async () => {
    await reading.extension.stopBackground();
    await useAsEvidence('#second');
    await untilNotice('Added as evidence');
    await article.bringToFront();
    await untilMarked(article, CLAIM, 'mostly-false');
    // A page hears what was saved elsewhere once it is in front; a card that is open keeps what it had.
    await vi.waitFor(
      async () => {
        await openClaim(article, CLAIM);
        const quotes = await quotesInCard(article);
        await closeCard(article);
        expect(quotes).toHaveLength(2);
      },
      { timeout: 30_000, interval: 200 },
    );
    await source.bringToFront();
    await clickInNotice('Undo');
    await untilNotice('No longer evidence');
    await clickInNotice('Back to the claim');
    await article.waitForFunction(() => document.visibilityState === 'visible');
    await untilCard(article, (root) => root.querySelector('.evidence-item') !== null);
    expect(await quotesInCard(article)).toEqual(['46.9 billion dollars']);
  });

  it('comes into what is unsaved in the dashboard, which would be written over it', async () => {
    await article.bringToFront();
    await closeCard(article);
    const dashboard = await reading.extension.open('/dashboard.html');
    await (await dashboard.waitForSelector('.grid-row .cell-claim'))!.click();
    await dashboard.waitForSelector('.detail .scale input');
    await dashboard.keyboard.press('5');
    await dashboard.waitForSelector('.detail .news ::-p-text(Not saved yet)');
    await useAsEvidence('#second');
    await untilNotice(CLAIM);
    await dashboard.bringToFront();
    await dashboard.waitForSelector('.detail ::-p-text(The figure of the year before)');
    await dashboard.locator('.detail ::-p-text(Save)').click();
    await dashboard.waitForSelector('.news-line ::-p-text(Saved.)');
    expect(await dashboard.$$('.detail .evidence-item')).toHaveLength(2);
    await dashboard.close();
  });

  it('waits for no claim whose tab was closed, and says so', async () => {
    await article.close();
    await useAsEvidence('#first');
    await untilNotice('No claim is waiting');
  });
});
