import { wordsIn } from '../query/index.ts';
import type { Database } from './database.ts';

/** Rows of the counts that are looked at: tags that begin alike are few. */
const MOST_LOOKED_AT = 500;

/**
 * The tags in use that begin as `beginning` does, accents and capitals aside, the most frequent first.
 *
 * @param beginning as typed; with no word in it the most frequent of all
 */
export async function tagsLike(
  { stats }: Database,
  beginning: string,
  limit: number,
): Promise<string[]> {
  const key = wordsIn(beginning).join(' ');
  const rows = await stats
    .where('[facet+key]')
    .between(['tag', key], ['tag', `${key}\uffff`], true, true)
    .limit(MOST_LOOKED_AT)
    .toArray();
  const byCount = rows.toSorted((a, b) => b.count - a.count);
  return byCount.slice(0, limit).map(({ value }) => value);
}
