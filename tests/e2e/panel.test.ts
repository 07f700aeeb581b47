import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inCard } from '../../scripts/in-card.ts';
import { openPanel, untilCard, untilMarked } from '../../scripts/main-job.ts';
import { figureIn, longArticle } from '../pages/long-article.ts';
import { rowsInStore } from './in-store.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';

/** A dozen claims and more, in more windows than one. */
const ARTICLE = longArticle(15_000);
const ROW = '.panel .rows .row-button';

inBrowsers('the side panel', (name) => {
  let reading: Reading;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    reading = await startReading(name, (path) =>
      ['/story.html', '/again.html'].includes(path) ? { body: ARTICLE.html } : undefined,
    );
    page = await reading.open('/story.html');
    await untilMarked(page, figureIn(1));
    panel = await openPanel(reading.extension, page.url());
    await panel.waitForSelector(ROW);
  });
  afterAll(() => reading?.close());

  const progress = (): Promise<string> =>
    panel.$eval('.panel-progress label', (label) => label.textContent ?? '');
  const until = (words: string): Promise<unknown> =>
    panel.waitForFunction(
      (wanted) => document.querySelector('.panel')?.textContent?.includes(wanted),
      {},
      words,
    );

  it('lists the claims of the page in its order', async () => {
    const texts = await panel.$$eval('.panel .quotation-claim', (all) =>
      all.map((each) => each.textContent ?? ''),
    );
    expect(texts.length).toBeGreaterThan(10);
    const inOrder = texts.map((_text, i) => figureIn(3 * i + 1));
    expect(texts).toEqual(inOrder);
    expect(await progress()).toBe(`0 of ${texts.length} checked`);
  });

  it('rates ten claims in a row by keys alone, and takes the last one back', async () => {
    await panel.bringToFront();
    await panel.focus(ROW);
    const total = (await panel.$$(ROW)).length;
    for (let done = 1; done <= 10; done++) {
      await panel.keyboard.press(String((done % 7) + 1) as '1');
      await until(`${done} of ${total} checked`);
      // The focus goes on to the next claim that is not checked.
      await panel.waitForFunction(
        (selector, at) => document.activeElement === document.querySelectorAll(selector)[at],
        {},
        ROW,
        done,
      );
    }
    const [undo] = await panel.$$('.panel-news button');
    await undo!.click();
    await until(`9 of ${total} checked`);
    // Behind the panel's tab the page draws no frames to wait by.
    await page.waitForFunction(() => CSS.highlights.get('blue-pencil-mostly-true')?.size === 2, {
      polling: 100,
    });
  });

  it('shows on the page what has the focus in the list, and follows when the page is scrolled', async () => {
    await panel.focus(`.panel .rows > :last-child .row-button`);
    await page.bringToFront();
    await page.waitForFunction(() => scrollY > 200);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.waitForFunction(() => scrollY === 0);
    // The page tells of it in its next frame, and has none while another tab is in front.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await panel.bringToFront();
    await panel.waitForSelector('.panel .rows > :first-child.in-view');
    expect(await panel.$('.panel .rows > :last-child.in-view')).toBeNull();
  });

  it('unfolds to a card that keeps a note', async () => {
    await panel.focus(`.panel .rows > :last-child .row-button`);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.card-inline textarea');
    await panel.focus('.card-inline textarea');
    await panel.keyboard.type('Asked the press office.');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await until('Saved');
    await panel.close();
    panel = await openPanel(reading.extension, page.url());
    await panel.waitForSelector(`${ROW}`);
    await panel.focus(`.panel .rows > :last-child .row-button`);
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() =>
      document
        .querySelector('.card-inline .detail-note')
        ?.textContent?.includes('Asked the press office.'),
    );
  });

  it('lists what passes the filters alone', async () => {
    await panel.select('.panel-filters select:nth-child(2)', 'unchecked');
    await panel.waitForFunction(() => !document.querySelector('.row-button .mark-true'));
    await panel.select('.panel-filters select:nth-child(1)', 'name');
    await until('No claim on this page is like that.');
    await panel.click('.panel-plain button');
    await panel.waitForFunction(() => document.querySelector('.row-button .mark-true'));
  });

  it('is not needed: ten claims are rated in a row on the page, by 31 keys alone', async () => {
    const again = await reading.open('/again.html');
    await untilMarked(again, figureIn(1));
    const claim = (): Promise<string | undefined> =>
      inCard(again, (root) => root.querySelector('.quotation-claim')?.textContent ?? '');
    const hasFocus = (selector: string): Promise<void> =>
      untilCard(again, (root, wanted) => root.activeElement?.matches(wanted) ?? false, selector);
    await reading.extension.pressKey(again, 'next-claim');
    await again.waitForSelector('blue-pencil-card');
    const rated: (string | undefined)[] = [];
    for (let done = 1; done <= 10; done++) {
      await hasFocus('[role=dialog]');
      rated.push(await claim());
      const key = String((done % 7) + 1);
      await again.keyboard.press(key as '1');
      await hasFocus('input:checked');
      await again.keyboard.press('Enter');
      // What can be done next has the focus: it goes on.
      await hasFocus('.acts .primary');
      await again.keyboard.press('n');
      await untilCard(
        again,
        (root, before) => root.querySelector('.quotation-claim')?.textContent !== before,
        rated.at(-1)!,
      );
    }
    await hasFocus('[role=dialog]');
    expect(rated).toEqual(rated.map((_text, i) => figureIn(3 * i + 1)));
    const { annotations } = (await rowsInStore(panel)).tables;
    const stored = annotations!.filter(({ target }) => target.source === again.url());
    expect(stored.map(({ claim: { text } }) => text).toSorted()).toEqual(rated.toSorted());
    await again.close();
  });
});
