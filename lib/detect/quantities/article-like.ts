import { COUNTED_BY_ONE } from '../lexicon/names-of-numbers.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import { FUNCTION, HYPHEN, ORDINAL, UNIT, VERB, WHEN, WORD } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';

const BEFORE_COUNTED_ONE = new Set('only just least than about over under exactly'.split(' '));
const DETERMINERS = new Set('no the this that another any every each which'.split(' '));
const QUALITIES =
  /^(sided|faced|dimensional|handed|timer|off|liner|fold|way|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/;

const BOUNDED = new Set(
  'than over under about nearly almost least only around roughly to just by'.split(' '),
);
const PART_OF_ORDER = new Set(
  'latter other final last better closing opening the a their his'.split(' '),
);

/** Adjectives after which "one" points at a thing and does not count it. */
const POINTING = /^(final|last|more|other|key|main|important|big|good|simple|quick|bright)$/;

/** "one of the", "no one", "one day": "one" counts only before a hyphen, a noun that is tallied, or after a bound. */
function isPronoun(tokens: readonly Token[], { from, to, form, factor }: Numeral): boolean {
  if (tokenAt(tokens, from).word !== 'one' || to !== from + 1 || form !== 'count' || factor > 1)
    return false;
  const [before, after] = [tokenAt(tokens, from - 1), tokenAt(tokens, to)];
  // "one-of-a-kind"
  if (isGlued(after) && after.is & HYPHEN)
    return (before.is & HYPHEN) !== 0 || tokenAt(tokens, to + 1).word === 'of';
  if (/^(of|another|day|time|thing|such)$/.test(after.word) || DETERMINERS.has(before.word))
    return true;
  if (COUNTED_BY_ONE.has(after.word)) return false;
  // "one final point"
  const modified = (after.is & (FUNCTION | VERB | WHEN)) === 0 && !POINTING.test(after.word);
  if (modified && COUNTED_BY_ONE.has(tokenAt(tokens, to + 1).word)) return false;
  if (before.word === 'only' && tokenAt(tokens, from - 2).word === 'the') return true;
  const content = (after.is & WORD) !== 0 && !(after.is & (FUNCTION | VERB));
  return !(content && BEFORE_COUNTED_ONE.has(before.word)) || isOneOfMany(tokens, to);
}

/** "just one simple but powerful way": an example, and no count. */
function isOneOfMany(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + MOST_MODIFIERS; index++) {
    const token = tokenAt(tokens, index);
    if (!(token.is & WORD)) return false;
    if (ABSTRACT.test(token.word)) return true;
  }
  return false;
}

const MOST_MODIFIERS = 5;
const ABSTRACT = /^(way|example|reason|part|aspect|piece|side|element|factor|option|sort|kind)$/;

/** "the first half", "his better half", "half-time", "half empty". */
function isHalfOfOrder(tokens: readonly Token[], { from, to, form }: Numeral): boolean {
  if (form !== 'fraction' || tokenAt(tokens, from).word !== 'half') return false;
  const [before, after] = [tokenAt(tokens, from - 1), tokenAt(tokens, to)];
  const joined = (before.is & HYPHEN) !== 0 && isGlued(tokenAt(tokens, from));
  // "a half mile"
  if (!joined && after.is & UNIT && !TIME_UNITS.has(after.word)) return false;
  if (before.is & ORDINAL || joined || PART_OF_ORDER.has(before.word)) return true;
  return !BOUNDED.has(before.word) && !/^(of|the|a|an|its|their|his)$/.test(after.word);
}

/** "one-sided", "two-faced", "three-dimensional". */
function isQuality(tokens: readonly Token[], { to }: Numeral): boolean {
  const dash = tokenAt(tokens, to);
  return (dash.is & HYPHEN) !== 0 && isGlued(dash) && QUALITIES.test(tokenAt(tokens, to + 1).word);
}

/** "Of the two, only she": a number that stands for people named before. */
function isAnaphor(tokens: readonly Token[], { from, to, digits }: Numeral): boolean {
  const after = tokenAt(tokens, to);
  return (
    !digits &&
    tokenAt(tokens, from - 1).word === 'the' &&
    tokenAt(tokens, from - 2).word === 'of' &&
    !(after.is & (WORD | HYPHEN))
  );
}

/** "zero tolerance", "net zero", "zero-rated". */
function isNought(tokens: readonly Token[], { from, to }: Numeral): boolean {
  return tokenAt(tokens, from).word === 'zero' && to === from + 1 && !isPlural(tokenAt(tokens, to));
}

const SHOT_BEFORE = new Set('a an another'.split(' '));

/** "hit a big three": what is worth so many, with no noun after it. */
function isShot(tokens: readonly Token[], { from, to, digits, form, factor }: Numeral): boolean {
  if (digits || form !== 'count' || factor > 1 || to !== from + 1) return false;
  const [before, after] = [tokenAt(tokens, from - 1), tokenAt(tokens, to)];
  const adjective = !(before.is & FUNCTION) && SHOT_BEFORE.has(tokenAt(tokens, from - 2).word);
  if (!SHOT_BEFORE.has(before.word) && !adjective) return false;
  return after.is & HYPHEN ? !isGlued(after) : !(after.is & WORD) || (after.is & FUNCTION) !== 0;
}

/** Whether the number word is a pronoun, an article or part of an adjective, and counts nothing. */
export function isArticle(tokens: readonly Token[], numeral: Numeral): boolean {
  return (
    isPronoun(tokens, numeral) ||
    isHalfOfOrder(tokens, numeral) ||
    isQuality(tokens, numeral) ||
    isAnaphor(tokens, numeral) ||
    isShot(tokens, numeral) ||
    isNought(tokens, numeral)
  );
}
