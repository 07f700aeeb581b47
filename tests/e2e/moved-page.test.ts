import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  closeCard,
  markedTexts,
  openClaim,
  openPopup,
  rateOpenClaim,
  untilMarked,
} from '../../scripts/main-job.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html', 'utf8');
const [BEFORE, NOW] = ['over 1 billion users', 'over 2 billion users'];
const EDITED = ARTICLE.replace(BEFORE, NOW).replace('well-known', 'famous');

inBrowsers('an article that has moved', (name) => {
  let reading: Reading;

  beforeAll(async () => {
    reading = await startReading(name, (path) => {
      if (path === '/2025/story.html') return { body: ARTICLE };
      return path === '/archive/7.html' ? { body: EDITED } : undefined;
    });
  });
  afterAll(() => reading?.close());

  it('is offered under its new address, and shows its ratings there once the reader says so', async () => {
    const before = await reading.open('/2025/story.html');
    await untilMarked(before, 'Altamn');
    for (const [claim, key, look] of [
      ['$47.3 billion', '1', 'true'],
      [BEFORE, '5', 'false'],
    ] as const) {
      await openClaim(before, claim);
      await rateOpenClaim(before, key, 'See the report.');
      await closeCard(before);
      await untilMarked(before, claim, look);
    }
    await before.close();

    const after = await reading.open('/archive/7.html');
    await untilMarked(after, '$47.3 billion', 'checkable');
    const popup = await openPopup(reading.extension, after.url());
    const offer = await popup.waitForSelector('.moved-offer button');
    expect(await popup.$eval('.moved-offer', (said) => said.textContent)).toContain(
      '/2025/story.html',
    );
    expect(Object.keys(await markedTexts(after))).not.toContain('true');
    await offer!.click();
    await after.bringToFront();
    await untilMarked(after, '$47.3 billion', 'true');
    await untilMarked(after, NOW, 'changed');
    await popup.bringToFront();
    await popup.waitForFunction(() => !document.querySelector('.moved-offer'));
    expect(Object.keys(await markedTexts(after))).not.toContain('false');
  });
});
