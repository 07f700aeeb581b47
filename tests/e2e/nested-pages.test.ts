import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeCard, openClaim, rateOpenClaim, untilMarked } from '../../scripts/main-job.ts';
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
});
