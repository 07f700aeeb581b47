import { CURRENCY_CODES } from '../lexicon/currency-codes.ts';
import {
  HASH_START,
  classesByEnding,
  classesOf,
  entryAt,
  hashStep,
  wordOf,
} from '../lexicon/look-up.ts';
import { CAPITAL, FUNCTION, VERB, WORD } from '../lexicon/word-class.ts';
import { LEXICON, SHAPE, type Tokens } from '../score/tokens.ts';
import { DIGIT, LETTER, UPPER, classOf } from './characters.ts';
import { Token } from './token.ts';
import { reuse } from './token-pool.ts';

const STOP = 46;
const STRAIGHT = 39;
const CURLY = 0x2019;
const SOFT_HYPHEN = 0xad;
const SMALL_A = 97;
const SMALL_Z = 122;

function isApostrophe(code: number): boolean {
  return code === STRAIGHT || code === CURLY;
}

/** The end of "U.S.", "p.m." or "e.g." from `start`, or 0 where the word is none of that form. */
function dottedEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at + 1 < end && classOf(text.charCodeAt(at)) & LETTER && text.charCodeAt(at + 1) === STOP)
    at += 2;
  return at - start >= 4 ? at : 0;
}

/** So far behind "R" its millions must stand; rand, naira, pesos. */
const LETTER_REACH = 20;
const MILLIONS =
  /^[RNP](\d[\d.,]{0,12}(-|\s)?(m|mn|bn|tn|trn|million|billion|trillion)|\d{1,3}(,\d{3}){1,3})\b/;

/** "R150 each", "N617 per litre": a price in rand or naira, where the word after it makes no road or type of it. */
const RAND =
  /^[RN]\d{2,6}(\.\d\d)?[.,;)]?($|\s(a|an|per|each|for|in|to|and|or|on|from|at|but|as|while|is|was|every)(?![\w-]))/;

/** "Rs300", "EUR5", "R5 million": the code ends where the digits begin. */
function isCurrencyCode(text: string, start: number, end: number): boolean {
  if (end === start + 1) {
    const letters = text.slice(start, end + LETTER_REACH);
    return MILLIONS.test(letters) || (RAND.test(letters) && !text.startsWith('the ', start - 4));
  }
  return (
    end - start <= 3 && end - start >= 2 && CURRENCY_CODES.has(text.slice(start, end).toLowerCase())
  );
}

/** "iPhone" and "eBay" are names as well. */
function hasCapital(text: string, start: number): boolean {
  return ((classOf(text.charCodeAt(start)) | classOf(text.charCodeAt(start + 1))) & UPPER) !== 0;
}

/** "US", "WHO" and "IT" are no pronouns. */
function classesOfCapital(text: string, start: number, end: number, entry: number): number {
  const acronym = end - start > 1 && end - start < 5 && isUpper(text, start + 1, end);
  return classesOf(entry) & (acronym ? ~(FUNCTION | VERB) : -1);
}

function isUpper(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!(classOf(text.charCodeAt(at)) & UPPER)) return false;
  return true;
}

/** The word that begins at `start`, letter by letter. */
export function readWord(text: string, start: number, limit: number, gap: boolean): Token {
  let hash = HASH_START;
  let end = start;
  let isParted = false;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code < SMALL_A || code > SMALL_Z) {
      // It parts no word: "mil\u00adlion".
      if (code === SOFT_HYPHEN && end > start) {
        isParted = true;
        continue;
      }
      const bits = classOf(code);
      if (bits & DIGIT && isCurrencyCode(text, start, end)) break;
      const inner = isApostrophe(code) && classOf(text.charCodeAt(end + 1)) & LETTER && end > start;
      if (!(bits & (LETTER | DIGIT)) && !inner) break;
    }
    hash = hashStep(hash, code);
  }
  const dotted =
    end === start + 1 && text.charCodeAt(end) === STOP ? dottedEnd(text, start, limit) : 0;
  if (dotted > 0) {
    for (let at = end; at < dotted; at++) hash = hashStep(hash, text.charCodeAt(at));
    end = dotted;
  }
  const entry = isParted ? partedEntry(text, start, end) : entryAt(text, start, end, hash);
  return anyWord(text, start, end, entry, gap);
}

/** The entry of a word with soft hyphens in it. */
function partedEntry(text: string, start: number, end: number): number {
  const word = text.slice(start, end).replaceAll('\u00ad', '');
  return entryAt(word, 0, word.length);
}

/** A word of any letters, given its place in the lexicon. */
function anyWord(text: string, start: number, end: number, entry: number, gap: boolean): Token {
  const capital = hasCapital(text, start) ? CAPITAL : 0;
  if (entry === LEXICON.unlisted)
    return new Token(text, start, end, WORD | capital | classesByEnding(text, start, end), gap);
  const is = capital ? classesOfCapital(text, start, end, entry) : classesOf(entry);
  return new Token(text, start, end, WORD | capital | is, gap, wordOf(entry));
}

/** A word whose letters were read before, and found to be all that a detector takes for the word. */
export function wordOfRow(
  text: string,
  start: number,
  rows: Tokens,
  row: number,
  gap: boolean,
): Token {
  const end = rows.end[row]!;
  const entry = rows.entry[row]!;
  const shape = rows.shape[row]!;
  if (shape & SHAPE.within) return anyWord(text, start, end, entry, gap);
  const is = shape & SHAPE.capital ? WORD | CAPITAL : WORD;
  if (entry !== LEXICON.unlisted)
    return reuse(text, start, end, is | classesOf(entry), gap, wordOf(entry));
  const ending = shape & SHAPE.st ? classesByEnding(text, start, end) : 0;
  return reuse(text, start, end, is | ending, gap);
}
