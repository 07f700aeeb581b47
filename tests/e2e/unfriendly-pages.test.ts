import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { inCard } from '../../scripts/in-card.ts';
import {
  closeCard,
  focusInCard,
  openClaim,
  rateOpenClaim,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { inBrowsers } from './in-browsers.ts';
import { ownPage, type Reading, startReading } from './start-reading.ts';
import { watchPage } from './watch-page.ts';

const STRICT = { 'content-security-policy': "default-src 'none'" };

/** An article, and after it a paragraph that goes on and on, written so that it is hard to read. */
const ENDLESS = `<!doctype html><meta charset="utf-8"><title>Ferry</title><h1>Ferry sold</h1>
  <p>The harbour company sold the ferry for $47.3 million in May, the council said on Friday.</p>
  <p>${'\u202e $5\u200b.\u200b2 million '.repeat(3000)}</p>`;

inBrowsers('unfriendly pages', (name) => {
  let reading: Reading;

  beforeAll(async () => {
    reading = await startReading(name, (path) => {
      if (path === '/endless.html') return { body: ENDLESS };
      const page = path === '/strict-policy.html' ? ownPage(path) : undefined;
      return page && { ...page, headers: STRICT };
    });
  });
  afterAll(() => reading?.close());

  it('does its work under the strictest policy, and none of it is refused', async () => {
    const page = await reading.extension.newPage();
    const log = watchPage(page);
    await page.goto(`${reading.server.origin}/strict-policy.html`);
    await untilMarked(page, '$18.4 million');
    await openClaim(page, '$18.4 million');
    const width = await inCard(page, (root) => root.querySelector('[role=dialog]')?.clientWidth);
    expect(width).toBeGreaterThan(200);
    expect(width).toBeLessThanOrEqual(360);
    await rateOpenClaim(page, '2', 'Nearly.');
    await closeCard(page);
    await untilMarked(page, '$18.4 million', 'mostly-true');
    expect(log.errors.filter((error) => !error.includes('data:,'))).toEqual([]);
    await page.close();
  });

  it('draws again what a page takes away in a loop', async () => {
    const page = await reading.open('/clears-highlights.html');
    // What stands there right after a frame was drawn was in it.
    const frames = await page.evaluate(
      () =>
        new Promise((resolve) => {
          let inARow = 0;
          const look = (): void => {
            const marks = CSS.highlights.get('blue-pencil-checkable')?.size ?? 0;
            inARow = marks > 0 ? inARow + 1 : 0;
            if (inARow === 20) resolve(inARow);
            else requestAnimationFrame(() => setTimeout(look));
          };
          look();
        }),
    );
    expect(frames).toBe(20);
    await page.close();
  });

  it('draws its lines where words stand in no paragraph', async () => {
    const page = await reading.open('/without-paragraphs.html');
    await untilMarked(page, '412,000 passengers');
    const lines = (): Promise<string[]> =>
      page.evaluate(() => {
        const marks = CSS.highlights.get('blue-pencil-checkable') as unknown as Set<AbstractRange>;
        return [...marks].map(({ startContainer: { parentElement } }) => {
          const style = getComputedStyle(parentElement!, '::highlight(blue-pencil-checkable)');
          return `${parentElement!.localName} ${style.textDecorationLine}`;
        });
      });
    await vi.waitFor(
      async () =>
        expect((await lines()).toSorted()).toEqual([
          'a underline',
          'li underline',
          'span underline',
        ]),
      20_000,
    );
    await page.close();
  });

  it('marks an article’s own figures before a paragraph without end', async () => {
    const page = await reading.open('/endless.html');
    await untilMarked(page, '$47.3 million');
    await page.close();
  });

  it('opens and saves on a page that stops every event before it arrives', async () => {
    const page = await reading.open('/stops-events.html');
    await untilMarked(page, '17%');
    await openClaim(page, '17%');
    await rateOpenClaim(page, '6', 'Only in the huts of one valley.');
    await closeCard(page);
    await untilMarked(page, '17%', 'misleading');
    await page.close();
  });

  it('keeps what was typed when the page removes the card', async () => {
    const page = await reading.open('/removes-strangers.html');
    await untilMarked(page, '$1.6 million');
    await openClaim(page, '$1.6 million');
    await focusInCard(page, 'textarea');
    await page.keyboard.type('Asked the museum');
    await page.evaluate('removeStrangers()');
    await page.keyboard.type(', no answer yet.');
    await page.evaluate('setInterval(removeStrangers, 20)');
    await page.waitForFunction(() => !document.querySelector('blue-pencil-card'));
    await page.goto(page.url());
    await untilMarked(page, '$1.6 million');
    await openClaim(page, '$1.6 million');
    await untilCard(
      page,
      (root, typed) => root.querySelector('textarea')?.value === typed,
      'Asked the museum, no answer yet.',
    );
    await page.close();
  });
});
