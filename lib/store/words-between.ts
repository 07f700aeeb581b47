import { Dexie } from 'dexie';
import type { Database } from './database.ts';

/**
 * The different terms of the index from one to another, or undefined where they are more than `most`.
 *
 * From each the cursor is sent behind all of its entries; to be given each term once (`nextunique`)
 * Chromium would go through them all.
 */
export async function wordsBetween(
  db: Database,
  from: string,
  to: string,
  most: number,
): Promise<string[] | undefined> {
  await db.open();
  // Within a transaction of the caller: one of its own takes longer to begin than all of this.
  const transaction = Dexie.currentTransaction?.idbtrans ?? db.backendDB().transaction('entries');
  const index = transaction.objectStore('entries').index('terms');
  const going = index.openKeyCursor(IDBKeyRange.bound(from, to));
  const words: string[] = [];
  return new Dexie.Promise((resolve, reject) => {
    going.addEventListener('error', () => reject(going.error as Error));
    going.addEventListener('success', () => {
      const cursor = going.result;
      if (!cursor) return resolve(words);
      if (words.length === most) return resolve(undefined);
      words.push(String(cursor.key));
      // The least text behind this one.
      return cursor.continue(`${String(cursor.key)}\0`);
    });
  });
}
