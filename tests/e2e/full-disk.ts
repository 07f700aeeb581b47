import type { Page } from 'puppeteer-core';

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
 * Fills the disk as far as the extension is concerned: in Firefox started with {@link LIMIT}. Chromium’s drivers can
 * set a limit as well, which it keeps to within a megabyte only.
 *
 * @param page one of the extension's own
 */
export async function fillDisk(page: Page): Promise<MakeRoom> {
  await fill(page);
  return () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const deleting = indexedDB.deleteDatabase('filler');
          deleting.addEventListener('success', () => resolve());
        }),
    );
}
