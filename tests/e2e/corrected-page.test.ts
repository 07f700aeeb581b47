import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  closeCard,
  markedTexts,
  openClaim,
  openPanel,
  openPopup,
  rateOpenClaim,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';

const PATH = '/corrected.html';
const BEFORE = '$47.3 billion';
const AFTER = '$52.1 billion';
const [OLD, NEW] = ['47.3', '52.1'];

/** The words marked as gone and as new. */
const wordings = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('del, ins', (found) => found.map((each) => each.textContent));

inBrowsers('an article corrected in silence', (name) => {
  let reading: Reading;
  let figure = BEFORE;

  beforeAll(async () => {
    reading = await startReading(name, (path) =>
      path === PATH
        ? { body: readFileSync(`tests/pages${PATH}`, 'utf8').replace(BEFORE, figure) }
        : undefined,
    );
  });
  afterAll(() => reading?.close());

  it('does not apply the rating of one figure to another, and says that it has changed', async () => {
    const before = await reading.open(PATH);
    await untilMarked(before, BEFORE);
    await openClaim(before, BEFORE);
    await rateOpenClaim(before, '5', 'The report says otherwise.');
    await closeCard(before);
    await untilMarked(before, BEFORE, 'false');
    await before.close();

    figure = AFTER;
    const after = await reading.open(PATH);
    await untilMarked(after, AFTER, 'changed');
    const { changed, ...others } = await markedTexts(after);
    expect(changed).toEqual([AFTER]);
    expect(Object.keys(others)).not.toContain('false');
    expect(Object.values(others).flat()).not.toContain(AFTER);

    await openClaim(after, AFTER);
    await untilCard(after, (root, was) => (root.textContent ?? '').includes(was), BEFORE);
    await untilCard(after, (root, now) => (root.textContent ?? '').includes(now), AFTER);
    await closeCard(after);
    await after.close();
  });

  it('shows both wordings in the popup and the dashboard', async () => {
    const page = await reading.open(PATH);
    await untilMarked(page, AFTER, 'changed');
    const popup = await openPopup(reading.extension, page.url());
    await popup.waitForSelector('.both-wordings');
    expect(await wordings(popup)).toEqual([OLD, NEW]);
    await popup.close();
    const dashboard = await reading.extension.open('/dashboard.html');
    await (await dashboard.waitForSelector('.grid-row .cell-claim'))!.click();
    await dashboard.waitForSelector('.detail .recheck');
    expect(await wordings(dashboard)).toEqual([OLD, NEW]);
    expect(await dashboard.$eval('.detail .changed-now', (now) => now.textContent)).toContain(
      'Since',
    );
    await dashboard.close();
    await page.close();
  });

  it('finds the rating again where the correction is taken back', async () => {
    figure = BEFORE;
    const page = await reading.open(PATH);
    await untilMarked(page, BEFORE, 'false');
    expect(Object.keys(await markedTexts(page))).not.toContain('changed');
    await page.close();
  });

  it('leads from a list to the claim, where the old rating is shown and not applied', async () => {
    figure = AFTER;
    const page = await reading.open(PATH);
    await untilMarked(page, AFTER, 'changed');
    const panel = await openPanel(reading.extension, page.url());
    await (await panel.waitForSelector('.recheck'))!.click();
    await page.bringToFront();
    await untilCard(page, (root) => (root.textContent ?? '').includes('You rated it False'));
    await untilCard(page, (root) => !root.querySelector('input:checked, [aria-checked=true]'));
    await rateOpenClaim(page, '1', ' Now it is right.');
    await closeCard(page);
    await untilMarked(page, AFTER, 'true');
    await panel.close();

    const dashboard = await reading.extension.open('/dashboard.html');
    await (await dashboard.waitForSelector('.grid-row .cell-claim'))!.click();
    const history = await dashboard.waitForSelector('.detail .history-entry');
    expect(await history!.evaluate((entry) => entry.textContent)).toContain('False');
    expect(await dashboard.$('.detail .recheck')).toBeNull();
  });
});
