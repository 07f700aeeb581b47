import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BARE_PAGE, type RunningExtension } from '../../scripts/extension.ts';
import { inCard } from '../../scripts/in-card.ts';
import {
  closeCard,
  focusInCard,
  openClaim,
  rateOpenClaim,
  untilCard,
  untilMarked,
} from '../../scripts/main-job.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { inBrowsers } from './in-browsers.ts';
import { type PageLog, watchPage } from './watch-page.ts';
import { startExtension } from './start-extension.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');
const CLAIM = 'over 1 billion users';
const WORDS = 'Words that must not be lost.';

const pressInCard = (page: Page, label: string): Promise<void | undefined> =>
  inCard(
    page,
    (root, wanted) => {
      const buttons = [...root.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.trim() === wanted)?.click();
    },
    label,
  );

/** Waits until the store holds a draft with this note. */
async function untilDraft(extension: RunningExtension, note: string): Promise<void> {
  const page = await extension.open(BARE_PAGE);
  await page.waitForFunction(
    async (wanted) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('blue-pencil');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const drafts = await new Promise<{ body: { note: string } }[]>((resolve) => {
        const asking = db.transaction('drafts').objectStore('drafts').getAll();
        asking.onsuccess = () => resolve(asking.result);
      });
      db.close();
      return drafts.some(({ body }) => body.note === wanted);
    },
    {},
    note,
  );
  await page.close();
}

/** Saving says what happened, keeps the words, and the card can be closed. */
async function untilSavingIsRefused(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  await untilCard(page, (root) => root.textContent?.includes('copy them') ?? false);
  const kept = await inCard(page, (root) => root.querySelector('textarea')?.value);
  expect(kept).toBe(WORDS);
  await closeCard(page);
}

inBrowsers('one claim in two tabs', (name) => {
  let extension: RunningExtension;
  let server: PageServer;
  let first: Page;
  let second: Page;
  let url: string;
  let log: PageLog;

  const visit = async (): Promise<Page> => {
    const page = await extension.newPage();
    await page.goto(url);
    await untilMarked(page, 'Altamn');
    return page;
  };

  beforeAll(async () => {
    server = await servePages((path) => (path === '/story.html' ? { body: ARTICLE } : undefined));
    url = `${server.origin}/story.html`;
    extension = await startExtension(name);
    await extension.allowSites();
    first = await visit();
    second = await visit();
    log = watchPage(second);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });

  it('shows in both what was saved in either', async () => {
    await first.bringToFront();
    await openClaim(first, CLAIM);
    await second.bringToFront();
    await openClaim(second, CLAIM);
    await first.bringToFront();
    await focusInCard(first, 'textarea');
    await first.keyboard.type('From the first tab.');
    await second.bringToFront();
    await rateOpenClaim(second, '5', 'From the second tab.');
    await first.bringToFront();
    await untilMarked(first, CLAIM, 'false');
    // What its reader has not touched is what was saved elsewhere; what they typed stays.
    await untilCard(first, (root) => root.querySelector('.scale-false :checked') !== null);
    expect(await inCard(first, (root) => root.querySelector('textarea')?.value)).toBe(
      'From the first tab.',
    );
    await focusInCard(first, 'input[type=radio]');
    await rateOpenClaim(first, '1', '');
    await untilMarked(first, CLAIM, 'true');
    await closeCard(first);
    await second.bringToFront();
    await untilMarked(second, CLAIM, 'true');
  });

  it('is one annotation, which either can delete and bring back', async () => {
    await pressInCard(second, 'Edit');
    await untilCard(second, (root) => root.querySelector('textarea') !== null);
    await pressInCard(second, 'Delete');
    await untilMarked(second, CLAIM, 'checkable');
    await first.bringToFront();
    await untilMarked(first, CLAIM, 'checkable');
    await second.bringToFront();
    await pressInCard(second, 'Undo');
    await untilMarked(second, CLAIM, 'true');
    await closeCard(second);
    await second.goto(url);
    await untilMarked(second, CLAIM, 'true');
  });

  it('says what happened in a card that outlives the extension, and goes on with the new one', async () => {
    await openClaim(second, 'fourth quarter');
    await second.keyboard.press('3');
    await focusInCard(second, 'textarea');
    await second.keyboard.type(WORDS);
    await untilDraft(extension, WORDS);
    await second.evaluate(() => {
      Object.assign(globalThis, { drawnBefore: CSS.highlights.get('blue-pencil-true') });
    });
    await extension.reload();
    await second.bringToFront();
    await second.waitForFunction(() => {
      const drawn = CSS.highlights.get('blue-pencil-true');
      return drawn && drawn !== (globalThis as { drawnBefore?: Highlight }).drawnBefore;
    });
    // Firefox ends the card's script with its extension, and the new reader takes the card away.
    if (name === 'chromium') await untilSavingIsRefused(second);
    await second.waitForFunction(() => !document.querySelector('blue-pencil-card'));
    await openClaim(second, 'fourth quarter');
    const draft = await inCard(second, (root) => root.querySelector('textarea')?.value);
    expect(draft).toBe(WORDS);
    expect(log.errors).toEqual([]);
  });
});
