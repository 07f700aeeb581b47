import type { Query } from '../query/index.ts';
import { type Candidates, candidatesFor } from './candidates.ts';
import type { Database } from './database.ts';
import type { FindOptions } from './find-options.ts';
import { gathering } from './gathering.ts';
import { keysInOrder } from './keys-in-order.ts';
import type { Looking } from './looking.ts';
import { EFFORTS, hasIndex, type Hits } from './search.ts';
import { walkAll } from './walk.ts';

type Page = Required<FindOptions>;

async function lookThrough(
  db: Database,
  found: Candidates,
  looking: Looking,
  { sort, direction, offset, limit }: Page,
): Promise<Hits> {
  const keys = await keysInOrder(db, looking, found.keys, sort, direction);
  if (found.sureTo === Infinity) return { keys, isAll: true };
  const looked = gathering(looking.along(keys));
  await looked.goOn(offset + limit, Infinity);
  return looked;
}

/** The first that match in another order than the usual: more than the page needs, or all there are. */
export async function searchInOrder(
  db: Database,
  query: Query,
  looking: Looking,
  page: Page,
  signal?: AbortSignal,
): Promise<Hits> {
  const lookUp = candidatesFor(db, query);
  const blind = gathering(looking.on(walkAll(db, page.sort, page.direction)));
  const wanted = page.offset + page.limit;
  for (const { keys, looks } of hasIndex(query) ? EFFORTS : EFFORTS.slice(-1)) {
    const found = await lookUp(keys, Infinity);
    signal?.throwIfAborted();
    // The last modified of many are of no use here.
    if (found?.isComplete) return lookThrough(db, found, looking, page);
    await blind.goOn(wanted, looks);
    if (blind.isAll || blind.keys.length > wanted) return blind;
  }
  throw new Error('The last try goes to the end.');
}
