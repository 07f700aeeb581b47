import {
  CAPITAL,
  CARDINAL,
  CODE,
  DIGITS,
  FUNCTION,
  NUMERAL,
  PERCENT,
  SIGN,
  WHEN,
  WORD,
} from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { compoundEnd, possessiveEnd } from './compound.ts';
import { isContent } from './content.ts';
import type { HeadNumber } from './head-number.ts';
import { isInsideName } from './inside-name.ts';
import { isModelNumber } from './model-number.ts';
import { modifiesNoun } from './modifies-noun.ts';
import { isMonthName } from './month-name.ts';
import { opensClause } from './opens-clause.ts';
import { isVerbHere } from './verb-here.ts';

/** A phrase longer than this is no longer the name of what is counted. */
const MOST_WORDS = 7;

/** Function words that may open what is counted: "two more people", "three other states". */
const OPENERS = new Set('more other such own further fewer less additional'.split(' '));

/** Adjectives that are adverbs where no noun follows: "two late in the game". */
const ADVERBIAL = new Set(
  'late early high low deep long short wide full free first second third clear further alone alike total combined'.split(
    ' ',
  ),
);

/** "Southeast Asia" */
const COMPASS = /^(north|south)(west|east)$/;

/** Adverbs of time that are adjectives before a noun. */
const PERIODIC = /^(hourly|nightly|daily|weekly|monthly|yearly|online)$/;

/** "Northern and central California counties": "and" between modifiers of one plural noun. */
function joinsModifiers(tokens: readonly Token[], at: number): boolean {
  const { word } = tokenAt(tokens, at);
  if (word !== 'and' && word !== 'or') return false;
  for (let index = at + 1; index < at + 4; index++) {
    const token = tokenAt(tokens, index);
    if (!isContent(token)) return false;
    if (isPlural(token)) return index > at + 1;
  }
  return false;
}

/** Nouns in -ly. */
const NOUNS_IN_LY =
  /^(family|supply|assembly|monopoly|rally|tally|reply|anomaly|butterfly|oligopoly|homily|subfamily)$/;

function isAdverb({ word }: Token): boolean {
  return word.endsWith('ly') && word.length > 4 && !NOUNS_IN_LY.test(word);
}

/** Whether the phrase goes on with the token at `at`, being `count` words long by now. */
function goesOn(tokens: readonly Token[], at: number, count: number, head: HeadNumber): boolean {
  const token = tokenAt(tokens, at);
  if (token.is & (DIGITS | CODE)) return isModelNumber(tokens, at);
  if (
    !(token.is & WORD) ||
    token.is & (PERCENT | SIGN) ||
    isMonthName(token) ||
    opensClause(tokens, at, count)
  )
    return false;
  const end = compoundEnd(tokens, at);
  const next = tokenAt(tokens, end);
  if (end > at + 1) return !(token.is & WHEN);
  // "down from 49,000 two weeks ago"
  if (token.is & NUMERAL && token.is & CARDINAL && !(token.is & CAPITAL)) return false;
  if (OPENERS.has(token.word)) return count === 0 && (isContent(next) || token.word === 'more');
  if (token.is & FUNCTION) return head === 'plural' && count > 0 && joinsModifiers(tokens, at);
  // "monetizable daily active users"
  if (PERIODIC.test(token.word)) return isContent(next);
  if (token.is & WHEN) return COMPASS.test(token.word) && (token.is & next.is & CAPITAL) !== 0;
  // "the highest daily total"
  if (token.word === 'total' && head === 'singular') return true;
  if (ADVERBIAL.has(token.word) || isAdverb(token)) {
    return isContent(next) || isPlural(next);
  }
  return !isVerbHere(tokens, at, count, head);
}

/**
 * Index after the noun phrase that begins at `at`: modifiers and head, without what follows in prepositions.
 * `at` itself where none begins there. A plural noun ends it, except inside a name.
 */
export function nounPhraseEnd(
  tokens: readonly Token[],
  at: number,
  head: HeadNumber = 'singular',
): number {
  let end = at;
  let owned = false;
  for (let count = 0; count < MOST_WORDS && goesOn(tokens, end, count, head); count++) {
    const token = tokenAt(tokens, end);
    const compound = compoundEnd(tokens, end);
    const next = possessiveEnd(tokens, compound);
    const possessive = next > compound || token.word.endsWith("'s");
    if (
      !possessive &&
      isPlural(tokenAt(tokens, compound - 1)) &&
      !isInsideName(tokens, end, next, head) &&
      !modifiesNoun(tokens, end, next, head)
    )
      return compound;
    end = next;
    owned = possessive;
  }
  // "the Amazon's" with nothing it owns is no phrase.
  return owned ? at : end;
}
