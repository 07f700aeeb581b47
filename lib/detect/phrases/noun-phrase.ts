import {
  CAPITAL,
  CODE,
  DIGITS,
  FUNCTION,
  HYPHEN,
  MONTH,
  PERCENT,
  SIGN,
  VERB,
  WHEN,
  WORD,
} from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';

/** A phrase longer than this is no longer the name of what is counted. */
const MOST_WORDS = 7;

/** Function words that may open what is counted: "two more people", "three other states". */
const OPENERS = new Set([
  'more',
  'other',
  'such',
  'own',
  'further',
  'fewer',
  'less',
  'additional',
  'straight',
  'off-duty',
  'back-to-back',
]);

/** Determiners that may follow the "of" of "three of those companies". */
const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your all other some any every each'.split(
    ' ',
  ),
);

const PRONOUNS = new Set('them us those these it which whom you'.split(' '));

const PARTICIPLE = /(ed|ing)$/;

/** Whether the word can stand in a noun phrase as a modifier or its head. */
function isContent(token: Token): boolean {
  return (token.is & WORD) !== 0 && !(token.is & (FUNCTION | VERB | WHEN)) && !isMonth(token);
}

function isMonth(token: Token): boolean {
  return (token.is & (MONTH | CAPITAL)) === (MONTH | CAPITAL);
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.gap || !isGlued(tokenAt(tokens, at + 1))) return false;
  return (
    (token.is & HYPHEN) !== 0 || token.word === '/' || token.word === '&' || token.word === '.'
  );
}

/** Index after the word at `at` and all that is written to it by hyphens or slashes. */
export function compoundEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (isJoint(tokens, end) && end - at < 12) end += 2;
  return end;
}

/** Index after a possessive's sign: "Boeing 's", "Airbus'". */
function possessiveEnd(tokens: readonly Token[], at: number): number {
  const sign = tokenAt(tokens, at);
  if (sign.word !== "'" && sign.word !== '’') return at;
  const next = tokenAt(tokens, at + 1);
  if (next.word === 's' && !next.gap) return at + 2;
  return !sign.gap && tokenAt(tokens, at - 1).word.endsWith('s') && next.is & WORD ? at + 1 : at;
}

/** Whether the phrase goes on with the token at `at`, being `count` words long by now. */
function goesOn(tokens: readonly Token[], at: number, count: number): boolean {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, compoundEnd(tokens, at));
  if (token.is & (DIGITS | CODE))
    return count > 0 && (tokenAt(tokens, at - 1).is & CAPITAL) !== 0 && isContent(next);
  if (!(token.is & WORD) || isMonth(token) || token.is & (PERCENT | SIGN)) return false;
  if (OPENERS.has(token.word))
    return count === 0 && (isContent(next) || token.word === 'straight' || token.word === 'more');
  if (token.is & (FUNCTION | WHEN)) return false;
  const participle = PARTICIPLE.test(token.word);
  if (token.is & VERB)
    return participle && count < 2 && isContent(next) && !isPlural(tokenAt(tokens, at - 1));
  if (token.word.endsWith('ly') && token.word.length > 4) return isContent(next);
  if (participle && count > 0 && token.word.endsWith('ed')) return isContent(next);
  return true;
}

/**
 * Index after the noun phrase that begins at `at`: modifiers and head, without what follows in prepositions.
 * `at` itself where none begins there. A plural noun ends it, except inside a name ("Champions League titles").
 */
export function nounPhraseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let count = 0; count < MOST_WORDS && goesOn(tokens, end, count); count++) {
    const token = tokenAt(tokens, end);
    const compound = compoundEnd(tokens, end);
    end = possessiveEnd(tokens, compound);
    if (end > compound || token.word.endsWith("'s")) continue;
    const last = tokenAt(tokens, compound - 1);
    if (!isPlural(last)) continue;
    const next = tokenAt(tokens, end);
    const named =
      (token.is & next.is & CAPITAL) !== 0 ||
      ((token.is & CAPITAL) !== 0 && isContent(next) && isPlural(next));
    if (!named && !(next.is & (DIGITS | CODE) && token.is & CAPITAL)) break;
  }
  // A possessive with nothing it owns is the end of another phrase.
  return end;
}

/**
 * Index after "of ..." at `at`, with its determiner and noun phrase; `at` where none stands there.
 */
export function ofPhraseEnd(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at).word !== 'of') return at;
  let begin = at + 1;
  if (PRONOUNS.has(tokenAt(tokens, begin).word) && !isContent(tokenAt(tokens, begin + 1)))
    return begin + 1;
  while (DETERMINERS.has(tokenAt(tokens, begin).word) && begin < at + 3) begin++;
  const end = nounPhraseEnd(tokens, begin);
  return end > begin ? end : at;
}

/** Index after the noun phrase at `at` and the "of" phrase that may follow it. */
export function countedEnd(tokens: readonly Token[], at: number): number {
  return ofPhraseEnd(tokens, nounPhraseEnd(tokens, at));
}
