import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  closeCard,
  markedTexts,
  openClaim,
  rateOpenClaim,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { inBrowsers } from './in-browsers.ts';
import { ownPage, type Reading, startReading } from './start-reading.ts';

const allMarked = async (page: Page): Promise<string[]> =>
  Object.values(await markedTexts(page)).flat();

/** Waits until a text that was marked is marked no more. */
function untilGone(page: Page, text: string): Promise<unknown> {
  return page.waitForFunction(
    (gone) =>
      [...(CSS.highlights.values() as Iterable<Set<AbstractRange>>)].every((highlight) =>
        [...highlight].every(({ startContainer: { textContent } }) => !textContent?.includes(gone)),
      ),
    {},
    text,
  );
}

inBrowsers('pages that change', (name) => {
  let reading: Reading;

  beforeAll(async () => {
    reading = await startReading(name, (path) => {
      if (path.startsWith('/app/')) return ownPage('/single-page-app.html');
      const page = path === '/cached.html' ? ownPage('/corrected.html') : undefined;
      return page && { ...page, headers: { 'cache-control': 'max-age=60' } };
    });
  });
  afterAll(() => reading?.close());

  it('keeps the articles of a single-page app apart', async () => {
    const page = await reading.open('/app/bridge');
    await untilMarked(page, '$6.2 million');
    await openClaim(page, '$6.2 million');
    await rateOpenClaim(page, '1', 'The county says so too.');
    await closeCard(page);
    await page.click('a[href="/app/library"]');
    await untilMarked(page, '31%');
    await untilGone(page, '$6.2 million');
    await openClaim(page, '31%');
    await rateOpenClaim(page, '5', 'It was 13%.');
    await closeCard(page);
    await untilMarked(page, '31%', 'false');
    await page.goBack();
    await untilMarked(page, '$6.2 million', 'true');
    await untilGone(page, '31%');
    // Loaded by itself, the second article holds what was rated there, and nothing of the first.
    const alone = await reading.open('/app/library');
    await untilMarked(alone, '31%', 'false');
    expect(Object.keys(await markedTexts(alone))).not.toContain('true');
    await alone.close();
    await page.close();
  });

  it('marks anew what a page makes anew with equal text, however often, and keeps the card', async () => {
    const page = await reading.open('/re-rendering.html');
    await untilMarked(page, '84 million apples');
    await openClaim(page, '84 million apples');
    await page.keyboard.press('3');
    for (let times = 0; times < 8; times++) {
      await page.evaluate('render()');
      await page.waitForFunction(
        (look) => {
          const [range] = (CSS.highlights.get(look) ?? []) as Set<AbstractRange>;
          return range?.startContainer.isConnected;
        },
        {},
        'blue-pencil-checkable',
      );
    }
    await untilCard(page, (root) => root.querySelector('input:checked') !== null);
    await rateOpenClaim(page, '3', 'Some were pears.');
    await closeCard(page);
    await untilMarked(page, '84 million apples', 'mixed');
    await page.close();
  });

  it('marks an article that is appended at the end', async () => {
    const page = await reading.open('/endless-scroll.html');
    await untilMarked(page, '$7.4 million');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await untilMarked(page, '€2.7 million');
    expect(await allMarked(page)).toContain('$7.4 million');
    await page.close();
  });

  it('shows what was rated elsewhere when a page comes back from the back/forward cache', async () => {
    const page = await reading.open('/cached.html');
    await untilMarked(page, '$47.3 billion');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await page.goto(`${reading.server.origin}/elsewhere.html`);
    const other = await reading.open('/cached.html');
    await untilMarked(other, '$47.3 billion');
    await openClaim(other, '$47.3 billion');
    await rateOpenClaim(other, '7', 'Nobody can say.');
    await other.close();
    await page.bringToFront();
    // Drivers wait for a page to load, which one from the cache does not.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForFunction(() => location.pathname === '/cached.html');
    await untilMarked(page, '$47.3 billion', 'unverifiable');
    expect(await page.evaluate('globalThis.persisted')).toBe(true);
    await page.close();
  });
});
