import type { Correction } from '../annotation.ts';
import type { SeenPage } from '../annotation-schema.ts';
import { siteOf } from '../url.ts';
import type { Database } from './database.ts';
import type { KeptPage } from './kept-page.ts';

/** A wording that was seen before keeps the time when it was. */
function correctionsOf(
  { corrections }: SeenPage,
  before: KeptPage | undefined,
  now: string,
): Record<string, Correction> {
  const rows = corrections.map(({ id, sentence }) => {
    const known = before?.corrections?.[id];
    return [id, known?.sentence === sentence ? known : { sentence, seen: now }] as const;
  });
  return Object.fromEntries(rows);
}

/** What is known of pages that have annotations. */
export class PageStore {
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  /**
   * Keeps how a page was seen; nothing is written where it was so before.
   *
   * @param now ISO 8601
   */
  async saw(page: SeenPage, now: string): Promise<void> {
    const { pages } = this.db;
    await this.db.transaction('rw', pages, async () => {
      const before = await pages.get(page.source);
      const { source, title } = page;
      const corrections = correctionsOf(page, before, now);
      const next = { ...before, source, title, site: siteOf(source), corrections };
      const isSame =
        JSON.stringify({ ...before, seen: '' }) === JSON.stringify({ ...next, seen: '' });
      if (!isSame) await pages.put({ ...next, seen: now });
    });
  }
}
