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

/** Pages looked at for one: more share a part only where a site repeats the same words everywhere. */
const MOST = 100;

/** A page with its annotations counted. */
export type AlikePage = KeptPage & { count: number };

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

  /**
   * Keeps by what a page with annotations is known again under another address.
   *
   * @param now ISO 8601
   */
  async remember(source: string, title: string, parts: string[], now: string): Promise<void> {
    const { pages } = this.db;
    await this.db.transaction('rw', pages, async () => {
      const before = await pages.get(source);
      const next = { ...before, source, title, site: siteOf(source), fingerprint: parts };
      await pages.put({ ...next, seen: before?.seen ?? now });
    });
  }

  /** Other pages that share parts of a fingerprint and have annotations, each with their number. */
  async alike(source: string, parts: readonly string[]): Promise<AlikePage[]> {
    const { pages, annotations } = this.db;
    const found = await pages.where('fingerprint').anyOf(parts).distinct().limit(MOST).toArray();
    const others = found.filter((page) => page.source !== source);
    const counted = await Promise.all(
      others.map(async (page) => {
        const count = await annotations.where('target.source').equals(page.source).count();
        return { ...page, count };
      }),
    );
    return counted.filter(({ count }) => count > 0);
  }
}
