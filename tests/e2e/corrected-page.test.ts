import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  closeCard,
  markedTexts,
  openClaim,
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
    const popup = await openPopup(reading.extension, after.url());
    expect(await popup.evaluate(() => document.body.innerText)).toContain(BEFORE);
  });

  it('finds the rating again where the correction is taken back', async () => {
    figure = BEFORE;
    const page = await reading.open(PATH);
    await untilMarked(page, BEFORE, 'false');
    expect(Object.keys(await markedTexts(page))).not.toContain('changed');
  });
});
