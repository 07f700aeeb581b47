import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inCard } from '../../scripts/in-card.ts';
import { closeCard, openClaim, untilCard, untilMarked } from '../../scripts/main-job.ts';
import { inBrowsers } from './in-browsers.ts';
import { rowsInStore } from './in-store.ts';
import { type Reading, startReading } from './start-reading.ts';

const ARTICLE = readFileSync('tests/pages/sample-article.html');
/** Of which Firefox gives one extension ten megabytes. */
const DISK = 20_480;

/** Fills what the browser leaves to the extension. */
async function fillUp(helper: Page): Promise<void> {
  await helper.evaluate(async () => {
    const open = (): Promise<IDBDatabase> =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('filler', 1);
        opening.addEventListener('upgradeneeded', () =>
          opening.result.createObjectStore('all', { autoIncrement: true }),
        );
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error as Error));
      });
    const isWritten = (db: IDBDatabase, bytes: number): Promise<boolean> =>
      new Promise((resolve) => {
        const content = new Uint8Array(bytes);
        for (let at = 0; at < bytes; at += 65_536)
          crypto.getRandomValues(content.subarray(at, Math.min(at + 65_536, bytes)));
        const transaction = db.transaction('all', 'readwrite');
        transaction.objectStore('all').add(content);
        transaction.addEventListener('complete', () => resolve(true));
        transaction.addEventListener('abort', () => resolve(false));
      });
    for (const bytes of [1_000_000, 100_000, 10_000]) {
      // A connection on which a write found no room is of no use any more in Firefox.
      const db = await open();
      while (await isWritten(db, bytes).catch(() => false));
      db.close();
    }
  });
}

const letGo = (helper: Page): Promise<void> =>
  helper.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const deleting = indexedDB.deleteDatabase('filler');
        deleting.addEventListener('success', () => resolve());
      }),
  );

inBrowsers('a full disk', (name) => {
  let reading: Reading;
  let helper: Page;
  let page: Page;
  let session: CDPSession | undefined;

  beforeAll(async () => {
    reading = await startReading(
      name,
      (at) => (at === '/story.html' ? { body: ARTICLE } : undefined),
      { diskKilobytes: DISK },
    );
    helper = await reading.extension.open('/welcome.html');
    page = await reading.open('/story.html');
    await untilMarked(page, 'Altamn');
  });
  afterAll(() => reading?.close());

  /** Chromium is told through DevTools; `bytes` beyond what is used are left, or all again. */
  async function limit(bytes: number | undefined): Promise<void> {
    // What is said holds as long as the session does.
    session ??= await helper.createCDPSession();
    const { origin } = reading.extension;
    const quotaSize =
      bytes === undefined
        ? undefined
        : bytes +
          (await helper.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0));
    await session.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(quotaSize !== undefined && { quotaSize }),
    });
  }

  async function pressSave(): Promise<void> {
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
  }

  /** Writes a note that needs room of its own, as one pastes it. */
  const writeNote = (): Promise<unknown> =>
    inCard(page, (root) => {
      const field = root.querySelector('textarea') as HTMLTextAreaElement;
      const words = Array.from({ length: 9_000 }, () => Math.random().toString(36).slice(2, 10));
      field.value = words.join(' ');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });

  const kept = async (): Promise<number> =>
    (await rowsInStore(helper)).tables['annotations']?.length ?? 0;

  it('keeps the words in the card, says so, and saves them once there is room', async () => {
    await openClaim(page, 'over 1 billion users');
    await page.keyboard.press('5');
    if (name === 'chromium') await limit(0);
    else await fillUp(helper);
    await writeNote();
    await pressSave();
    await untilCard(page, (root) => root.textContent?.includes('no room left') ?? false);
    expect(
      await inCard(page, (root) => root.querySelector('textarea')?.value.length),
    ).toBeGreaterThan(70_000);
    expect(await kept()).toBe(0);
    if (name === 'chromium') await limit(undefined);
    else await letGo(helper);
    await pressSave();
    await untilCard(page, (root) => root.querySelector('textarea') === null);
    await closeCard(page);
    expect(await kept()).toBe(1);
    const { tables } = await rowsInStore(helper);
    expect(tables['history']).toHaveLength(1);
  });

  it('is foretold while there is still some room', async () => {
    // Firefox leaves less than that from the beginning here.
    if (name === 'chromium') await limit(20_000_000);
    const dashboard = await reading.extension.open('/dashboard.html');
    const notice = await dashboard.waitForSelector('.store-notice');
    expect(await notice?.evaluate((one) => one.textContent)).toContain('Room is running short');
    await dashboard.close();
  });
});
