import type { Database } from './database.ts';
import type { Entry } from './entry.ts';
import type { FindOptions } from './find-options.ts';
import { partsInOrder } from './walk.ts';

/** A page of all entries in order: wherever it lies, no entry before it is read. */
export async function pageOfAll(
  db: Database,
  { sort, direction, offset, limit }: Required<FindOptions>,
): Promise<Entry[]> {
  const page: Entry[] = [];
  let skip = offset;
  for (const part of partsInOrder(db, sort, direction)) {
    const wanted = limit - page.length;
    if (wanted <= 0) break;
    const found = await part().offset(skip).limit(wanted).toArray();
    page.push(...found);
    // Where the page begins in a later part, those of this one are counted off.
    skip = found.length > 0 || skip === 0 ? 0 : Math.max(0, skip - (await part().count()));
  }
  return page;
}
