import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  closeCard,
  markedTexts,
  openClaim,
  rateOpenClaim,
  untilMarked,
} from '../../scripts/main-job.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';

const allMarked = async (page: Page): Promise<string[]> =>
  Object.values(await markedTexts(page)).flat();

inBrowsers('text that comes late', (name) => {
  let reading: Reading;

  beforeAll(async () => {
    reading = await startReading(name);
  });
  afterAll(() => reading?.close());

  /** Waits until a text is not marked in a look, or not at all. */
  async function untilUnmarked(page: Page, text: string, look?: string): Promise<void> {
    for (;;) {
      const marked = await markedTexts(page);
      const texts = look ? (marked[look] ?? []) : Object.values(marked).flat();
      if (!texts.includes(text)) return;
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }

  it('is marked once a consent wall has come off, and the wall never', async () => {
    const page = await reading.open('/consent-wall.html');
    await page.click('#wall button');
    await untilMarked(page, '$2.9 million');
    expect(await allMarked(page)).not.toContain('$6.5 million');
    await page.close();
  });

  it('is marked when “read more” unfolds it', async () => {
    const page = await reading.open('/read-more.html');
    await untilMarked(page, '$91 million');
    expect(await allMarked(page)).not.toContain('43,000 people');
    await page.click('button');
    await untilMarked(page, '43,000 people');
    expect(await allMarked(page)).toContain('$91 million');
    await page.close();
  });

  it('is marked in each new entry of a live blog, and what was rated below stays so', async () => {
    const page = await reading.open('/live-blog.html');
    await untilMarked(page, '52,000 homes');
    await openClaim(page, '52,000 homes');
    await rateOpenClaim(page, '2', 'As of eight.');
    await closeCard(page);
    await untilMarked(page, '52,000 homes', 'mostly-true');
    for (const claim of ['$3.8 million', 'About 7,400 passengers', '19% of the homes']) {
      await page.evaluate('post()');
      // Not even until the page has been read again.
      expect((await markedTexts(page))['mostly-true']).toEqual(['52,000 homes']);
      await untilMarked(page, claim, 'checkable');
      expect((await markedTexts(page))['mostly-true']).toEqual(['52,000 homes']);
    }
    await page.close();
  });

  it('is followed where a framework patches it: moved, hidden, shown, corrected', async () => {
    const page = await reading.open('/patched.html');
    await untilMarked(page, '$48,000');
    const [beds] = (await allMarked(page)).filter((text) => text.includes('1,260'));
    await openClaim(page, beds!);
    await rateOpenClaim(page, '1', 'Counted.');
    await closeCard(page);
    await untilMarked(page, beds!, 'true');
    await page.evaluate('app.render(); app.reverse()');
    await untilMarked(page, beds!, 'true');
    await untilMarked(page, '$48,000');
    await page.evaluate('app.reverse(); app.hide()');
    await untilUnmarked(page, beds!);
    await page.evaluate('app.show()');
    await untilMarked(page, beds!, 'true');
    await page.evaluate('app.correct()');
    expect((await markedTexts(page))['true'] ?? []).toEqual([]);
    await untilMarked(page, beds!.replace('1,260', '1,620'), 'changed');
    await page.close();
  });

  it('is not read on a hidden tab until that is shown', async () => {
    const front = await reading.open('/read-more.html');
    const hidden = await reading.extension.newPage();
    await front.bringToFront();
    await hidden.goto(`${reading.server.origin}/live-blog.html`);
    expect(await hidden.evaluate(() => document.visibilityState)).toBe('hidden');
    // Another page, opened after it, is read from beginning to end meanwhile.
    const other = await reading.open('/endless-scroll.html');
    await untilMarked(other, '$7.4 million');
    expect(await markedTexts(hidden)).toEqual({});
    await hidden.bringToFront();
    await untilMarked(hidden, '52,000 homes');
    await other.bringToFront();
    await hidden.evaluate('post()');
    await other.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await untilMarked(other, '€2.7 million');
    expect(await allMarked(hidden)).not.toContain('$3.8 million');
    await hidden.bringToFront();
    await untilMarked(hidden, '$3.8 million');
    for (const page of [front, hidden, other]) await page.close();
  });
});
