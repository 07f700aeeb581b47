import type { Page } from 'puppeteer-core';

/** Every row of every table, by the table’s name, as the browser has them; and the version, in Dexie’s count. */
export interface StoreRows {
  version: number;
  tables: Record<string, any[]>;
}

/** Reads the store past all our code, from one of the extension’s own pages. */
export function rowsInStore(page: Page): Promise<StoreRows> {
  return page.evaluate(
    () =>
      new Promise<StoreRows>((resolve, reject) => {
        const opening = indexedDB.open('blue-pencil');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const rows: StoreRows = { version: db.version / 10, tables: {} };
          const transaction = db.transaction([...db.objectStoreNames]);
          for (const name of db.objectStoreNames) {
            const reading = transaction.objectStore(name).getAll();
            reading.addEventListener('success', () => (rows.tables[name] = reading.result));
          }
          transaction.addEventListener('complete', () => {
            db.close();
            resolve(rows);
          });
        });
      }),
  );
}

interface Holding {
  letGo?: () => void;
}

/**
 * Keeps everybody from writing the counts of annotations, as a writer does that takes long: from the moment there
 * are so many, on and on until {@link letGo}.
 */
export function holdStore(page: Page, atLeast = 0): Promise<void> {
  return page.evaluate(
    (least) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('blue-pencil');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          let isHeld = true;
          (globalThis as Holding).letGo = () => (isHeld = false);
          const hold = (stats: IDBObjectStore): void => {
            const asking = stats.count();
            asking.addEventListener('success', () => {
              if (isHeld) hold(stats);
              else db.close();
            });
          };
          // Each try waits for the writers that came before, and is let go where it is too early.
          const attempt = (): void => {
            const transaction = db.transaction(['annotations', 'stats'], 'readwrite');
            const counting = transaction.objectStore('annotations').count();
            counting.addEventListener('success', () => {
              if (counting.result < least) return attempt();
              // Of the counts alone: what is not written in one transaction with them goes past.
              const stats = db.transaction('stats', 'readwrite').objectStore('stats');
              stats.count().addEventListener('success', () => resolve());
              return hold(stats);
            });
          };
          attempt();
        });
      }),
    atLeast,
  );
}

interface Asking {
  asked?: number;
}

/** Counts in how many transactions a page asks to write annotations, from now on. */
export function countAsked(page: Page): Promise<void> {
  return page.evaluate(() => {
    const scope = globalThis as Asking;
    const seen = new WeakSet<IDBTransaction>();
    // Dexie keeps a database's own way to begin a transaction, not a transaction's to its tables.
    const { objectStore } = IDBTransaction.prototype;
    IDBTransaction.prototype.objectStore = function counting(name) {
      if (this.mode === 'readwrite' && name === 'annotations' && !seen.has(this)) {
        scope.asked = (scope.asked ?? 0) + 1;
        seen.add(this);
      }
      return objectStore.call(this, name);
    };
  });
}

/** In how many it has, since {@link countAsked}. */
export const timesAsked = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as Asking).asked ?? 0);

/** Ends what {@link holdStore} or {@link plantOldStore} holds. */
export const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as Holding).letGo?.());

/**
 * Puts the store back to what the second version of the extension would have left.
 *
 * @param hold keeps a connection open that hears of no upgrade, as a frozen tab does
 */
export function plantOldStore(
  page: Page,
  tables: Record<string, unknown[]>,
  hold: boolean,
): Promise<void> {
  return page.evaluate(
    async (rows, isHeld) => {
      const done = (request: IDBOpenDBRequest): Promise<void> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () => reject(request.error as Error));
        });
      // Both are asked for at once, and so done in turn: nobody else who opens it comes in between.
      const deleting = done(indexedDB.deleteDatabase('blue-pencil'));
      const opening = indexedDB.open('blue-pencil', 20);
      opening.addEventListener('upgradeneeded', () => {
        const make = (name: string, keyPath: string, ...indexes: string[]): void => {
          const store = opening.result.createObjectStore(name, { keyPath });
          for (const index of indexes)
            store.createIndex(index.replace('&', ''), index.replace('&', ''), {
              unique: index.startsWith('&'),
            });
          for (const row of rows[name] ?? []) store.put(row);
        };
        make('annotations', 'id', 'target.source', 'created');
        make('drafts', 'key', 'source');
        make('trash', 'id', 'deleted');
        make('names', 'id', '&key', 'source');
      });
      await Promise.all([deleting, done(opening)]);
      if (isHeld) (globalThis as Holding).letGo = () => opening.result.close();
      else opening.result.close();
    },
    tables,
    hold,
  );
}

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Asks the background from one of the extension’s own pages. */
export function askBackground(page: Page, name: string, ...args: unknown[]): Promise<unknown> {
  return page.evaluate(
    (call) => {
      const scope = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
      return (scope.browser ?? (scope.chrome as Extension)).runtime.sendMessage(call);
    },
    { door: 'background', name, args },
  );
}
