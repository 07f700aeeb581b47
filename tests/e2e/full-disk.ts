import type { Page } from 'puppeteer-core';
import type { RunningExtension } from '../../scripts/extension.ts';

/** For Firefox, which takes it when it starts: what all sites together may keep, in KB; one of them a fifth. */
export const LIMIT = { 'dom.quotaManager.temporaryStorage.fixedLimit': 60 * 1024 };

/** Writes random bytes into a database beside ours, in ever smaller pieces, until there is no room for any. */
function fill(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('filler');
      opening.addEventListener('upgradeneeded', () =>
        opening.result.createObjectStore('rows', { autoIncrement: true }),
      );
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error as Error));
    });
    const random = (size: number): Uint8Array => {
      const bytes = new Uint8Array(size);
      for (let at = 0; at < size; at += 65_536)
        crypto.getRandomValues(bytes.subarray(at, at + 65_536));
      return bytes;
    };
    const write = (size: number): Promise<boolean> =>
      new Promise((resolve) => {
        const transaction = db.transaction('rows', 'readwrite');
        try {
          transaction.objectStore('rows').add(random(size));
        } catch {
          transaction.abort();
        }
        transaction.addEventListener('complete', () => resolve(true));
        transaction.addEventListener('abort', () => resolve(false));
      });
    // After a write that had no room Firefox lets the next transaction delete only: each is tried twice.
    const isWritten = async (size: number): Promise<boolean> =>
      (await write(size)) || (await write(size));
    // A write that fails gives some room back, of which the next takes a part: not for ever.
    for (let size = 4 * 2 ** 20; size >= 64; size /= 4)
      for (let time = 0; time < 64 && (await isWritten(size)); time++);
    db.close();
  });
}

/** What gives the room back. */
export type MakeRoom = () => Promise<void>;

/**
 * Fills the disk as far as the extension is concerned.
 *
 * @param page one of the extension's own, which stays open until there is room again
 */
export async function fillDisk({ name, origin }: RunningExtension, page: Page): Promise<MakeRoom> {
  const session = name === 'chromium' ? await page.createCDPSession() : undefined;
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  await session?.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 2 ** 20 });
  await fill(page);
  // Chromium makes room by putting its files in order, seconds later.
  await session?.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return async () => {
    await session?.detach();
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const deleting = indexedDB.deleteDatabase('filler');
          deleting.addEventListener('success', resolve);
        }),
    );
  };
}
