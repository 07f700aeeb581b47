import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { inCard } from '../../scripts/in-card.ts';
import {
  closeCard,
  focusInCard,
  markedTexts,
  openClaim,
  rateOpenClaim,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');
const WORDS = 'capable and personal AI assistant';

inBrowsers('a selection', (name) => {
  let reading: Reading;
  let page: Page;

  beforeAll(async () => {
    reading = await startReading(name, (path) =>
      path === '/story.html' ? { body: ARTICLE } : undefined,
    );
    page = await reading.open('/story.html');
    await untilMarked(page, 'Altamn');
  });
  afterAll(() => reading?.close());

  /** Where some words of the article begin and end, in viewport coordinates. */
  const placeOf = (words: string) =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf(wanted);
        if (at < 0) continue;
        node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const boxes = [...range.getClientRects()];
        const [first, last] = [boxes[0]!, boxes.at(-1)!];
        return {
          from: { x: first.left + 0.5, y: first.top + first.height / 2 },
          to: { x: last.right - 0.5, y: last.top + last.height / 2 },
        };
      }
      throw new Error(`“${wanted}” is not in the page.`);
    }, words);

  const drag = async (words: string): Promise<void> => {
    const { from, to } = await placeOf(words);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(words);
  };
  const clickAside = async (): Promise<void> => {
    // The one of a selection before may be going just then; a key shows that the selection is made.
    await vi.waitFor(async () => {
      const aside = await page.$('blue-pencil-aside');
      if (!aside) await page.keyboard.press('Shift');
      expect(aside).not.toBeNull();
      await aside!.click();
    }, 20_000);
    await page.waitForSelector('blue-pencil-card');
  };

  it('becomes a claim by the button beside it, and is marked once it is rated', async () => {
    await drag(WORDS);
    await clickAside();
    await untilCard(page, (root) => root.activeElement !== null);
    const quoted = await inCard(
      page,
      (root) => root.querySelector('.quotation-claim')?.textContent ?? '',
    );
    expect(quoted).toBe(WORDS);
    expect(await page.$('blue-pencil-aside')).toBeNull();
    await rateOpenClaim(page, '6', 'Says who?');
    await closeCard(page);
    await untilMarked(page, WORDS, 'misleading');
    await page.reload();
    await untilMarked(page, WORDS, 'misleading');
  });

  it('is offered to the keyboard as well, and let go with the selection', async () => {
    await page.evaluate(() => {
      const heading = document.querySelector('article h1, h1')!;
      getSelection()!.selectAllChildren(heading);
    });
    await page.keyboard.press('Shift');
    await page.waitForSelector('blue-pencil-aside');
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await page.waitForFunction(() => !document.querySelector('blue-pencil-aside'));
    expect(await page.$('blue-pencil-card')).toBeNull();
  });

  it('of more than a claim has is answered in plain words', async () => {
    await page.evaluate(() =>
      getSelection()!.selectAllChildren(document.querySelector('article')!),
    );
    await page.keyboard.press('Shift');
    const aside = await page.waitForSelector('blue-pencil-aside');
    await aside!.click();
    await page.waitForFunction(() => {
      const said = document.querySelector('blue-pencil-aside');
      return said && said.getBoundingClientRect().width > 200;
    });
    expect(await page.$('blue-pencil-card')).toBeNull();
  });

  it('over marked claims is one mark with them, and its card has a switch between them', async () => {
    const passage = await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('p')];
      const paragraph = paragraphs.find(({ textContent }) =>
        textContent.includes('$47.3 billion'),
      )!;
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()!.selectAllChildren(paragraph);
      return paragraph.textContent.replace(/\s+/g, ' ').trim();
    });
    await page.keyboard.press('Shift');
    await clickAside();
    await untilCard(page, (root) => root.activeElement !== null);
    await rateOpenClaim(page, '3', 'Partly so.');
    await closeCard(page);
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await untilMarked(page, passage, 'mixed');
    expect((await markedTexts(page))['checkable']).not.toContain('$47.3 billion');

    await openClaim(page, passage);
    const isOpen = (words: string): Promise<void> =>
      untilCard(
        page,
        (root, wanted) => root.querySelector('[aria-current=true]')?.textContent === wanted,
        words,
      );
    await untilCard(page, (root) => root.querySelectorAll('.overlap li').length > 2);
    await focusInCard(page, '.overlap li:nth-child(2) button');
    await page.keyboard.press('Enter');
    await isOpen('$47.3 billion');
    await untilCard(page, (root) => root.activeElement?.getAttribute('role') === 'dialog');
    const [x = 0, y = 0] = (await inCard(page, (root) => {
      const box = root.querySelector('.overlap button')!.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    }))!;
    await page.mouse.click(x, y);
    await untilCard(
      page,
      (root) => root.querySelector('.overlap li:first-child [aria-current]') !== null,
    );
    await closeCard(page);
  });
});
