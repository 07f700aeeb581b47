import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inCard } from '../../scripts/in-card.ts';
import { closeCard, openClaim, untilCard, untilMarked } from '../../scripts/main-job.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';

inBrowsers('a click on a claim', (name) => {
  let reading: Reading;
  let page: Page;

  beforeAll(async () => {
    reading = await startReading(name);
    // However many there are for so little text.
    const options = await reading.extension.open('/options.html');
    await (await options.waitForSelector('.level input[value=all]'))!.click();
    await options.waitForSelector('.level input[value=all]:checked');
    await options.close();
    page = await reading.open('/claims-everywhere.html');
    await untilMarked(page, '$61.8 million');
  });
  afterAll(() => reading?.close());

  const claimOfCard = (): Promise<string | undefined> =>
    inCard(page, (root) => root.querySelector('.quotation-claim')?.textContent ?? '');
  const clickOn = async (selector: string, alt: boolean): Promise<void> => {
    if (alt) await page.keyboard.down('Alt');
    await page.click(selector);
    if (alt) await page.keyboard.up('Alt');
  };

  it.each([
    ['across elements and lines', '$61.3 million'],
    ['in text from right to left', '$61.4 million'],
    ['in text that is scaled and turned', '$61.5 million'],
    ['in a box that scrolls', '$61.6 million'],
    ['in columns', '$61.7 million'],
    ['in zoomed text', '$61.8 million'],
  ])('opens it %s', async (_, text) => {
    await openClaim(page, text);
    expect(await claimOfCard()).toBe(text);
    await closeCard(page);
  });

  it.each([
    ['#link', '$61.1 million', () => location.hash === '#followed'],
    ['#button', '$61.2 million', () => 'pressed' in document.getElementById('button')!.dataset],
  ])('works %s, and opens its claim with Alt alone', async (selector, text, hasWorked) => {
    await clickOn(selector, true);
    await page.waitForSelector('blue-pencil-card');
    await untilCard(page, (root) => root.activeElement !== null);
    expect(await claimOfCard()).toBe(text);
    expect(await page.evaluate(hasWorked)).toBe(false);
    await closeCard(page);
    await clickOn(selector, false);
    await page.waitForFunction(hasWorked);
    expect(await page.$('blue-pencil-card')).toBeNull();
  });
});
