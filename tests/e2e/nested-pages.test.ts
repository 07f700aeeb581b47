import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  closeCard,
  openClaim,
  openPopup,
  rateOpenClaim,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';

inBrowsers('articles in a tree of their own', (name) => {
  let reading: Reading;

  beforeAll(async () => {
    reading = await startReading(name);
  });
  afterAll(() => reading?.close());

  it('marks, rates and follows one in an open shadow tree', async () => {
    const page = await reading.open('/shadow-tree.html');
    await untilMarked(page, '$9.3 million');
    const line = await page.evaluate(() => {
      const [, paragraph] = document
        .querySelector('news-story')!
        .shadowRoot!.querySelectorAll('h1, p');
      return getComputedStyle(paragraph!, '::highlight(blue-pencil-checkable)').textDecorationLine;
    });
    expect(line).toBe('underline');
    await openClaim(page, '$9.3 million');
    await rateOpenClaim(page, '1', 'Both foundations say so.');
    await closeCard(page);
    await untilMarked(page, '$9.3 million', 'true');
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('news-story')!;
      shadowRoot!.querySelector('p')!.textContent =
        'The glass alone will cost $4.1 million, it said.';
    });
    await untilMarked(page, '$4.1 million');
    await page.close();
  });

  it('marks and rates one in a frame, and leaves the advertisement beside it alone', async () => {
    const page = await reading.open('/framed.html');
    const [article, advertisement] = ['article', 'advertisement'].map((what) =>
      page.frames().find((frame) => frame.url().endsWith(`/framed-${what}.html`)),
    ) as [Frame, Frame];
    await untilMarked(article, '$5.9 million');
    const { x, y } = await article.evaluate(() => {
      const marks = CSS.highlights.get('blue-pencil-checkable') as unknown as Set<AbstractRange>;
      const [{ startContainer, startOffset, endOffset }] = [...marks] as [AbstractRange];
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(startContainer, endOffset);
      const inside = range.getBoundingClientRect();
      const frame = window.frameElement!.getBoundingClientRect();
      const middle = { x: inside.width / 2, y: inside.height / 2 };
      return { x: frame.x + inside.x + middle.x, y: frame.y + inside.y + middle.y };
    });
    await page.mouse.click(x, y);
    await untilCard(page, (root) => root.activeElement !== null);
    await rateOpenClaim(page, '1', 'The owners say so.');
    await closeCard(page);
    await untilMarked(article, '$5.9 million', 'true');
    expect(await advertisement.evaluate(() => CSS.highlights.size)).toBe(0);
    const line = await article.evaluate(
      () => getComputedStyle(document.body, '::highlight(blue-pencil-true)').textDecorationLine,
    );
    expect(line).toBe('underline');
    const popup = await openPopup(reading.extension, page.url());
    const row = await popup.waitForSelector('.rows :is(button, a)');
    expect(await row?.evaluate((element) => element.textContent)).toContain('$5.9 million');
    await popup.close();
    await page.close();
  });
});
