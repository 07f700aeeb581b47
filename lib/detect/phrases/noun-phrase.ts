import {
  CAPITAL,
  CARDINAL,
  CODE,
  DIGITS,
  FUNCTION,
  MONTH,
  NUMERAL,
  ORDINAL,
  PERCENT,
  PLURAL,
  SIGN,
  SUPERLATIVE,
  UNIT,
  VERB,
  WHEN,
  WORD,
} from '../lexicon/word-class.ts';
import { FINITE, NOUN_VERBS } from '../lexicon/grammar.ts';
import { isPlural } from '../text/plural.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { compoundEnd, possessiveEnd } from './compound.ts';

/**
 * What number the head of a phrase has: after "five" it is plural, after "five-game" and most ordinals singular.
 */
export type HeadNumber = 'plural' | 'singular';

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

const OBJECT_MARKERS = new Set('the a an his her its their this that him it them'.split(' '));

const AUXILIARIES = new Set(
  'is are was were has have had will would can could may might should did does do'.split(' '),
);

/** Whether the word can stand in a noun phrase as a modifier or its head. */
export function isContent(token: Token): boolean {
  return (token.is & WORD) !== 0 && !(token.is & (FUNCTION | VERB | WHEN)) && !isMonth(token);
}

function isMonth(token: Token): boolean {
  return (token.is & (MONTH | CAPITAL)) === (MONTH | CAPITAL);
}

/** "787 Dreamliner", "737 Max": digits inside a name, or straight after the number that counts. */
function isModelNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, compoundEnd(tokens, at));
  const { gap, word, numeral } = tokenAt(tokens, at);
  // "the hotel's 240 rooms"
  if (tokenAt(tokens, at - 1).word.endsWith("'s")) return false;
  if (!gap || word.includes(',') || (numeral && numeral.factor > 1)) return false;
  // "8 billion 6 years from now"
  if (next.is & UNIT && isPlural(next)) return false;
  return isContent(next) && tokenAt(tokens, at - 1).word !== ',';
}

/** "hard drives that use": "that" stands for the noun, as its verb follows. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const verb = tokenAt(tokens, at + 1);
  return (
    tokenAt(tokens, at).word === 'that' && ((verb.is & VERB) !== 0 || AUXILIARIES.has(verb.word))
  );
}

/** "tax break", "hard drives": a form that is no verb after a singular noun, having no object. */
function isNounVerb(tokens: readonly Token[], at: number, count: number): boolean {
  const { word } = tokenAt(tokens, at);
  const nextAt = compoundEnd(tokens, at);
  const next = tokenAt(tokens, nextAt);
  if (isRelative(tokens, nextAt)) return true;
  if (OBJECT_MARKERS.has(next.word) || next.is & WHEN) return false;
  if (isContent(next) && !next.word.endsWith('ed')) return false;
  return (
    count === 0 || NOUN_VERBS.has(word) || (word.endsWith('s') && NOUN_VERBS.has(word.slice(0, -1)))
  );
}

/** "20-of-24 passing": what a player did so often. */
const SHOTS = /^(passing|shooting|pitching)$/;
const ARTICLES = /^(the|a|an|his|her|its|their)$/;

/** Forms that are no nouns: "200 mm fell". */
const PAST = /^(fell|came|went|took|became|began|grew|gave|saw|said)$/;

/** Forms in -s that after a singular noun and before a preposition say where or when it is. */
const STANDS = /^(stands|sits|starts|lies|opens|ends|holds|begins|runs)$/;
const PLACES = /^(on|in|at|with|from|for|to|next|near|outside|inside)$/;

/** Participles that do not look like ones: "two lost children", "weeks of paid leave"; no "500 held signs". */
const IRREGULAR = /^(lost|paid|sold|held|made|built|kept|hurt|bought|taught|sent|spent|found|won)$/;

function isModified(noun: Token, head: HeadNumber, before: Token): boolean {
  if (head === 'plural') return isPlural(noun) && !(before.is & DIGITS);
  return isContent(noun) || NOUN_VERBS.has(noun.word);
}

/** Forms in -s that are no plural nouns: "a town of 8,000 lies". */
const NO_NOUNS =
  /^(lies|stands|sits|remains|says|seems|appears|becomes|begins|goes|gets|gives|knows|thinks|wants|keeps|brings|comes|sees|loses|includes)$/;

/** "a five-acre building stands on", "the 4.7-inch iPhone SE starts at". */
function isPredicate(
  tokens: readonly Token[],
  at: number,
  count: number,
  head: HeadNumber,
): boolean {
  const isAfterOne = head === 'singular' && count > 0 && !isPlural(tokenAt(tokens, at - 1));
  return (
    isAfterOne && STANDS.test(tokenAt(tokens, at).word) && PLACES.test(tokenAt(tokens, at + 1).word)
  );
}

/** A verb form where the phrase stands: "infected" before its noun, or a noun that only looks like a verb ("two wins"). */
function isVerbHere(
  tokens: readonly Token[],
  at: number,
  count: number,
  head: HeadNumber,
): boolean {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, compoundEnd(tokens, at));
  const before = tokenAt(tokens, at - 1);
  // Straight after "biggest" or "eighth" any form is the noun that they rank: "biggest opening", "eighth win".
  if (count === 0 && (before.is & (SUPERLATIVE | ORDINAL) || before.word === 'ever')) return false;
  if (head === 'plural' && count === 0 && FINITE.has(token.word)) return true;
  if (PAST.test(token.word) || isPredicate(tokens, at, count, head)) return true;
  if (token.is & VERB) {
    // After a plural number a form in -s is a noun, for the verb would have none: "14 carries".
    if (head === 'plural' && isPlural(token) && !isPlural(before)) return NO_NOUNS.test(token.word);
    if (IRREGULAR.test(token.word) && count < 2 && !isPlural(before))
      return !isModified(next, head, before);
    const participle = /(ed|ing|en|own)$/.test(token.word);
    if (participle && count < 2 && !isPlural(before)) return !isContent(next) && !isPlural(next);
    return head === 'plural' || participle || !isNounVerb(tokens, at, count);
  }
  if (token.word.endsWith('ed') && token.word.length > 4) {
    const joined = before.word === 'and' || before.word === 'or';
    // "two long-range fixed wings": after a plural number the noun is still to come.
    const awaited = head === 'plural' && !isPlural(before) && isPlural(next);
    const modified = count === 0 || joined || awaited || before.word.endsWith('ly') || !token.gap;
    return !(modified && (isContent(next) || isPlural(next)));
  }
  // "6,730 representing half of them": nothing that is many follows.
  if (head === 'plural' && count === 0 && token.word.endsWith('ing') && !SHOTS.test(token.word))
    return !isContent(next) && !isPlural(tokenAt(tokens, at + 2));
  // "a 10-point lead entering the frame"
  if (token.word.endsWith('ing') && count > 0 && ARTICLES.test(next.word)) return true;
  // "three Olympic swimming pools", "the Terminal's outstanding stock"
  if (head === 'plural' && isPlural(next)) return false;
  if (token.word.endsWith('ing') && count > 0 && before.is & CAPITAL && !before.word.endsWith("'s"))
    return OBJECT_MARKERS.has(next.word) || isContent(next);
  // "the upper screen handles navigation": a form in -s after a singular noun, with an object after it.
  if (head === 'singular' && count > 0 && isPlural(token) && next.is & (DIGITS | SIGN | CARDINAL))
    return true;
  if (head === 'singular' && count > 0 && isPlural(token) && !(token.is & CAPITAL)) {
    return (
      OBJECT_MARKERS.has(next.word) ||
      (isContent(next) && !isPlural(next) && isPlural(tokenAt(tokens, at + 2)))
    );
  }
  return false;
}

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

/** "the biggest reason Manchin is": a name after a common noun begins a clause, if a verb comes after it. */
function opensClause(tokens: readonly Token[], at: number, count: number): boolean {
  if (
    count === 0 ||
    !(tokenAt(tokens, at).is & CAPITAL) ||
    tokenAt(tokens, at - 1).is & (CAPITAL | DIGITS)
  )
    return false;
  let end = at;
  while (end < at + MOST_WORDS && tokenAt(tokens, end).is & CAPITAL) end = compoundEnd(tokens, end);
  const after = tokenAt(tokens, end);
  return (
    !isPlural(tokenAt(tokens, end - 1)) && ((after.is & VERB) !== 0 || AUXILIARIES.has(after.word))
  );
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
    isMonth(token) ||
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

/** Whether the plural at `at` stands inside a name ("Champions League titles", "United States senators"). */
function isInsideName(
  tokens: readonly Token[],
  at: number,
  next: number,
  head: HeadNumber,
): boolean {
  const [token, after] = [tokenAt(tokens, at), tokenAt(tokens, next)];
  // "left 16 Nazis dead"
  if (!(token.is & CAPITAL) || after.word === 'dead') return false;
  if (after.is & (DIGITS | CODE)) return isModelNumber(tokens, next);
  return isContent(after) && ((after.is & CAPITAL) !== 0 || isPlural(after) || head === 'singular');
}

/** Plurals that as often say what kind of thing the next noun is: "securities brokers", "arms dealers". */
const ATTRIBUTIVE =
  /^(securities|arms|savings|communications|electronics|materials|goods|systems|services|operations|rights|jobs|drugs|parts|singles|doubles|honours|honors|women's|men's)$/;

/** "police officers", "crew members", "arms dealers": a plural that modifies the noun after it. */
function modifiesNoun(
  tokens: readonly Token[],
  at: number,
  next: number,
  head: HeadNumber,
): boolean {
  const [token, after] = [tokenAt(tokens, at), tokenAt(tokens, next)];
  if (!isContent(after)) return false;
  if (ATTRIBUTIVE.test(token.word)) return head === 'singular' || isPlural(after);
  if (!(token.is & PLURAL) || token.word.endsWith('s')) return false;
  return isPlural(after) && !(after.is & PLURAL);
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
