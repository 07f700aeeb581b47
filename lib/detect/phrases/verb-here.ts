import { FINITE, NOUN_VERBS } from '../lexicon/grammar.ts';
import {
  CAPITAL,
  CARDINAL,
  DIGITS,
  ORDINAL,
  SIGN,
  SUPERLATIVE,
  VERB,
} from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { compoundEnd } from './compound.ts';
import { isContent } from './content.ts';
import type { HeadNumber } from './head-number.ts';
import { isNounVerb } from './noun-verb.ts';
import { OBJECT_MARKERS } from './object-markers.ts';

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
export function isVerbHere(
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
    // "two break points", "40 call centres"
    if (head === 'plural' && NOUN_VERBS.has(token.word) && isContent(next) && isPlural(next))
      return false;
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
