import { NUMERAL, WORD } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { isPageLine } from './page-lines.ts';
import type { Refiner } from './refiner.ts';

/** Longer sentences are prose, whatever they begin with. */
const MOST_TOKENS = 24;

/** What stands before the number in what a page says of itself: "Share 24", "Read more: 10 things". */
const OPENINGS: string[][] = [
  ['read', 'more'],
  ['read', 'also'],
  ['read', 'next'],
  ['also', 'read'],
  ['see', 'also'],
  ['see', 'more'],
  ['more', 'from'],
  ['most', 'read'],
  ['most', 'popular'],
  ['related', ':'],
  ['related', 'stories'],
  ['recommended', ':'],
  ['watch', ':'],
  ['listen', ':'],
  ['subscribe'],
  ['sign', 'up'],
  ['log', 'in'],
  ['try', 'it'],
  ['start', 'your'],
  ['get', 'unlimited'],
  ['follow', 'us'],
  ['share', 'this'],
  ['view', 'comments'],
  ['©'],
  ['(', 'c', ')'],
  ['all', 'rights', 'reserved'],
  ['image', 'credit'],
  ['photo', ':'],
  ['photo', 'by'],
  ['photograph', ':'],
];

/** These can begin a sentence of the article as well: there they are boilerplate without its full stop only. */
const LABELS = new Set(
  'advertisement advertising sponsored subscription subscriptions copyright getty unlock'.split(
    ' ',
  ),
);

const byFirstWord = new Map<string, string[][]>();
for (const words of OPENINGS) {
  const first = words[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words]);
}

/** What a page counts of itself: "24 comments", "3 min read". */
const COUNTED = new Set(
  'comment comments share shares like likes retweets views follower followers reply replies'.split(
    ' ',
  ),
);

function isOpening(tokens: readonly Token[]): boolean {
  const openings = byFirstWord.get(tokenAt(tokens, 0).word);
  return (
    openings?.some((words) =>
      words.every((word, index) => tokenAt(tokens, index).word === word),
    ) === true
  );
}

function isLabelled(tokens: readonly Token[]): boolean {
  return LABELS.has(tokenAt(tokens, 0).word) && tokens.at(-1)?.word !== '.';
}

/** "24 Comments 118", "3 min read": a line of counters, of a few words. */
function isCounter(tokens: readonly Token[]): boolean {
  if (tokens.length > 8) return false;
  const words = tokens.filter(({ is }) => is & WORD);
  const isReading =
    words.some(({ word }) => word === 'min' || word === 'minute') &&
    words.some(({ word }) => word === 'read');
  const counts = tokens.some(
    ({ is }, at) => is & NUMERAL && COUNTED.has(tokenAt(tokens, at + 1).word),
  );
  return isReading || (counts && words.length <= 4);
}

/** "By Jane Doe, 3 min read". */
function isByline(tokens: readonly Token[]): boolean {
  const last = tokens.slice(-3).map(({ word }) => word);
  return tokenAt(tokens, 0).word === 'by' && last.includes('min') && last.includes('read');
}

/**
 * Leaves out what a page says of itself. Dates are left in what may be a caption, for an article may begin with
 * its own, but not in a line that only says when the page was published.
 */
export const dropBoilerplate: Refiner = (mentions, { tokens, text, start, end }) => {
  if (mentions.length === 0 || tokens.length > MOST_TOKENS) return mentions;
  if (isPageLine(text.slice(start, end))) return [];
  const isBoilerplate =
    isOpening(tokens) || isLabelled(tokens) || isCounter(tokens) || isByline(tokens);
  return isBoilerplate ? mentions.filter(({ kind }) => kind === 'date') : mentions;
};
