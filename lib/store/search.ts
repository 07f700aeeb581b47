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
 *
 * @param isHopeful some were found there, or nowhere any
 */
function walkFor(
  query: Query,
  wanted: number,
  { keys, looks }: Effort,
  isHopeful: boolean,
): [number, number?] {
  if (!hasIndex(query)) return [looks];
  const isLast = wanted === Infinity || keys === Infinity;
  return isLast ? [0] : [looks, isHopeful ? Math.min(keys / OF_KEYS, SAMPLE) : 0];
}

/** What a try came to: the first that match, in order. */
interface Tried extends Hits {
  /** They are enough for the page, or all there are. */
  isDone: boolean;
  /** How many more would have to be looked at, as far as one can tell. */
  still: number;
}

/** Looks at what the indexes leave open, as far as it is worth it. */
async function lookThrough(
  { keys, sureTo, narrowTo, isComplete, isToRead }: Candidates,
  looking: Looking,
  wanted: number,
  looks: number,
): Promise<Tried> {
  const sure = sureTo === Infinity ? keys.length : placeOf(keys, sureTo + 1);
  const isAllSure = isComplete && sure === keys.length;
  if (isAllSure || sure > wanted)
    return { keys: keys.slice(0, sure), isAll: isAllSure, isDone: true, still: 0 };
  const rest = keys.slice(sure);
  const looked = gathering(looking.along(rest));
  const narrow = narrowTo === Infinity ? rest.length : placeOf(rest, narrowTo + 1);
  const isFew = isComplete && !isToRead && rest.length <= FARTHER * looks;
  await looked.goOn(wanted - sure, isFew ? Infinity : looks, narrow);
  const isAll = isComplete && looked.isAll;
  return {
    keys: [...keys.slice(0, sure), ...looked.keys],
    isAll,
    isDone: isAll || looked.keys.length > wanted - sure,
    still: looked.keys.length > 0 ? looked.still(wanted - sure) : Infinity,
  };
}

/** Told the first that match while the others are still being looked for. */
export type OnFirst = (keys: readonly number[]) => Promise<void>;

/** So many tries are made before the reader is shown what was found so far. */
const BEFORE_TOLD = 2;

/** The last modified that match: more than `wanted`, or all there are. */
export async function search(
  db: Database,
  query: Query,
  looking: Looking,
  wanted: number,
  signal?: AbortSignal,
  onFirst?: OnFirst,
): Promise<Hits> {
  const lookUp = candidatesFor(db, query);
  const blind = gathering(looking.on(walkAll(db, 'modified', 'descending')));
  let still = Infinity;
  let told = 0;
  for (const [at, effort] of (hasIndex(query) ? EFFORTS : EFFORTS.slice(-1)).entries()) {
    const isHopeful = blind.keys.length > 0 || still === Infinity;
    await blind.goOn(wanted, ...walkFor(query, wanted, effort, isHopeful));
    if (blind.isAll || blind.keys.length > wanted) return blind;
    const found = await lookUp(effort.keys, still);
    signal?.throwIfAborted();
    if (!found) continue;
    const tried = await lookThrough(found, looking, wanted, effort.looks);
    if (tried.isDone) return tried;
    still = tried.still;
    if (at + 1 < BEFORE_TOLD || tried.keys.length <= told) continue;
    told = tried.keys.length;
    await onFirst?.(tried.keys);
  }
  throw new Error('The last try goes to the end.');
}
