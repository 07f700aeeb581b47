import { once } from './once.ts';
import type { Words } from './words.ts';

/** What stands directly before a figure and bounds it; the longest phrase that fits counts. */
const BEFORE: Record<string, string> = {
  'over above exceed exceeded exceeding': 'over',
  'more than|greater than|higher than|upwards of|north of|in excess of|just over': 'over',
  'under below': 'under',
  'les than|less than|fewer than|lower than|just under|short of': 'under',
  'nearly almost': 'nearly',
  'about around roughly approximately some circa estimated': 'about',
  'close to|more or les|more or less|or so': 'about',
  'at least|no les than|no less than|no fewer than|a minimum of|minimum of': 'at least',
  '1 of|1 of the|among|among the': 'one of',
  'at most|up to|as many as|as much as|no more than|maximum of|within': 'at most',
};
const AFTER: Record<string, string> = {
  'or more|plus|and more|or higher|or above|and above|or over|and over|or older|and older|and up|at the earliest':
    'at least',
  'or less|or les|or fewer|or lower|or below|and below|or under|and under|or younger|and younger|at the latest':
    'at most',
  'or so': 'about',
};
const LONGEST = 3;
/** Words for what a figure counts that may stand between it and its bound. */
const COUNTED = 2;

function phrases(table: Record<string, string>): Map<string, string> {
  const map = new Map<string, string>();
  for (const [list, bound] of Object.entries(table))
    for (const phrase of list.split(list.includes('|') ? '|' : ' ')) map.set(phrase, bound);
  return map;
}

const boundsBefore = once(() => phrases(BEFORE));
const boundsAfter = once(() => phrases(AFTER));
const SKIPPED = new Set(['a', 'an', '−']);

/** "over a five-year term" bounds nothing, as "over five years" does. */
const SPANNING = new Set(['over', 'under', 'within', 'above', 'below']);

interface Bound {
  name: string;
  /** Its words, as indices, end exclusive. */
  from: number;
  to: number;
}

/** "aged 26 or above, 65 percent": what bounds the 26 does not bound the 65. */
function boundsWhatIsBefore(spelling: string[], at: number): boolean {
  return /^(?:or|and)$/.test(spelling[at - 1] ?? '') && /^\d/.test(spelling[at - 2] ?? '');
}

function boundBefore({ spelling, kind }: Words, from: number): Bound | undefined {
  let start = from;
  while (start > 0 && (kind[start - 1] === 'currency' || SKIPPED.has(spelling[start - 1]!)))
    start--;
  const isArticle = /^an?$/.test(spelling[start] ?? '') && kind[from] === 'number';
  if (isArticle && SPANNING.has(spelling[start - 1] ?? '')) return undefined;
  for (let n = Math.min(LONGEST, start); n > 0; n--) {
    const name = boundsBefore().get(spelling.slice(start - n, start).join(' '));
    if (name && !boundsWhatIsBefore(spelling, start - n))
      return { name, from: start - n, to: start };
  }
  return undefined;
}

/** Where the words begin that bound the figure at `from`; `from` itself where none do. */
export function startOfBound(words: Words, from: number): number {
  return boundBefore(words, from)?.from ?? from;
}

/** The bound that begins at `at`. */
function boundAfter({ spelling, begins }: Words, at: number): Bound | undefined {
  for (let n = LONGEST; n > 0 && !begins[at]; n--) {
    const name = boundsAfter().get(spelling.slice(at, at + n).join(' '));
    if (name) return { name, from: at, to: at + n };
  }
  return undefined;
}

/** The bound behind a figure, or behind the word or two for what it counts: "500 people or more". */
function boundBehind(words: Words, to: number): Bound | undefined {
  for (let at = to; at <= to + COUNTED; at++) {
    const bound = boundAfter(words, at);
    if (bound) return bound;
    const kind = words.kind[at];
    if (words.begins[at] || (kind !== 'word' && words.spelling[at] !== 'of')) return undefined;
  }
  return undefined;
}

/** Where the words end that bound the figure before `to`; `to` itself where none do. */
export function endOfBound(words: Words, to: number): number {
  return boundBehind(words, to)?.to ?? to;
}

/**
 * How the figure in the words [from, to) is bounded: "over", "about" and so on; "" where it is exact.
 * "over" and "more than" are one bound, "nearly" and "about" are two.
 */
export function boundOf(words: Words, from: number, to: number): string {
  return (boundBefore(words, from) ?? boundBehind(words, to))?.name ?? '';
}
