import type { Query } from '../query/index.ts';
import { type Candidates, candidatesFor } from './candidates.ts';
import type { Database } from './database.ts';
import { FARTHER, gathering } from './gathering.ts';
import type { Looking } from './looking.ts';
import { placeOf } from './place-of.ts';
import { walkAll } from './walk.ts';

/** Keys of entries that match, in the order asked for. */
export interface Hits {
  keys: number[];
  /** None is missing; otherwise there are more. */
  isAll: boolean;
}

/** How far a try goes: keys read of indexes in all, and entries looked at one by one. */
export interface Effort {
  keys: number;
  looks: number;
}

/**
 * One try after the other. To look at an entry takes as long as to read fourteen keys of an index (Chromium 156), so
 * that neither way of finding out is followed much farther than the other.
 */
export const EFFORTS: readonly Effort[] = [
  { keys: 500, looks: 128 },
  { keys: 2_000, looks: 256 },
  { keys: 8_000, looks: 512 },
  { keys: 32_000, looks: 1_024 },
  { keys: Infinity, looks: Infinity },
];

/** Of the last modified one for so many keys is looked at, and so many at most, to see whether many match. */
const OF_KEYS = 16;
const SAMPLE = 256;

export const hasIndex = ({ terms }: Query): boolean => terms.some(({ isNegated }) => !isNegated);

/**
 * How far to go through the last modified, and how far at least: what many match is found there, and in a row they
 * are read in a third of the time.
 */
function walkFor(query: Query, wanted: number, keys: number, looks: number): [number, number?] {
  if (!hasIndex(query)) return [looks];
  const isLast = wanted === Infinity || keys === Infinity;
  return isLast ? [0] : [looks, Math.min(keys / OF_KEYS, SAMPLE)];
}

/** Looks at what the indexes leave open; undefined where that goes farther than it is worth. */
async function lookThrough(
  { keys, sureTo, isComplete }: Candidates,
  looking: Looking,
  wanted: number,
  looks: number,
): Promise<Hits | undefined> {
  const sure = sureTo === Infinity ? keys.length : placeOf(keys, sureTo + 1);
  const isAllSure = isComplete && sure === keys.length;
  if (isAllSure || sure > wanted) return { keys: keys.slice(0, sure), isAll: isAllSure };
  const rest = keys.slice(sure);
  const looked = gathering(looking.along(rest));
  const isFew = isComplete && rest.length <= FARTHER * looks;
  await looked.goOn(wanted - sure, isFew ? Infinity : looks);
  const isAll = isComplete && looked.isAll;
  if (!isAll && looked.keys.length <= wanted - sure) return undefined;
  return { keys: [...keys.slice(0, sure), ...looked.keys], isAll };
}

/** The last modified that match: more than `wanted`, or all there are. */
export async function search(
  db: Database,
  query: Query,
  looking: Looking,
  wanted: number,
  signal?: AbortSignal,
): Promise<Hits> {
  const lookUp = candidatesFor(db, query);
  const blind = gathering(looking.on(walkAll(db, 'modified', 'descending')));
  for (const { keys, looks } of hasIndex(query) ? EFFORTS : EFFORTS.slice(-1)) {
    await blind.goOn(wanted, ...walkFor(query, wanted, keys, looks));
    if (blind.isAll || blind.keys.length > wanted) return blind;
    const found = await lookUp(keys);
    signal?.throwIfAborted();
    const hits = found && (await lookThrough(found, looking, wanted, looks));
    if (hits) return hits;
  }
  throw new Error('The last try goes to the end.');
}
