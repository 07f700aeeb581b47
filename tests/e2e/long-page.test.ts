import { afterAll, beforeAll, it } from 'vitest';
import { closeCard, openClaim, rateOpenClaim, untilMarked } from '../../scripts/main-job.ts';
import { figureIn, longArticle } from '../pages/long-article.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';

const SIZE = 5_000_000;

inBrowsers('an article of 5 MB', (name) => {
  const article = longArticle(SIZE);
  const last = article.paragraphs - 1 - ((article.paragraphs - 2) % 3);
  let reading: Reading;

  beforeAll(async () => {
    reading = await startReading(name, (path) =>
      path === '/long.html' ? { body: article.html } : undefined,
    );
  });
  afterAll(() => reading?.close());

  // How soon, and that nothing holds the page up, is measured by the bench.
  it('has its claims marked, and rated at its end', async () => {
    const page = await reading.open('/long.html');
    await untilMarked(page, figureIn(1));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await untilMarked(page, figureIn(last));
    // Its style comes for this stretch of the page.
    await page.waitForFunction(
      () =>
        getComputedStyle(
          document.querySelector('p:last-of-type')!,
          '::highlight(blue-pencil-checkable)',
        ).textDecorationLine === 'underline',
    );
    await openClaim(page, figureIn(last));
    await rateOpenClaim(page, '1', 'As the report says.');
    await closeCard(page);
    await untilMarked(page, figureIn(last), 'true');
    await page.close();
  });
});
