import type { Span } from '../../claim.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from '../lexicon/currencies.ts';
import {
  HASH_START,
  classesByEnding,
  classesOf,
  entryAt,
  hashStep,
  wordOf,
} from '../lexicon/look-up.ts';
import { VULGAR_FRACTIONS } from '../lexicon/numbers.ts';
import {
  CAPITAL,
  DIGITS,
  HYPHEN,
  PERCENT,
  SIGN,
  FUNCTION,
  VERB,
  WORD,
} from '../lexicon/word-class.ts';
import { DIGIT, LETTER, SPACE, UPPER, classOf } from './characters.ts';
import { readNumber } from './read-number.ts';
import { emptyTokens, LEXICON, SHAPE, type Tokens } from '../score/tokens.ts';
import { Token } from './token.ts';

const STOP = 46;
const HYPHEN_MINUS = 45;
const MINUS = 0x2212;
const EM_DASH = 0x2014;
const STRAIGHT = 39;
const CURLY = 0x2019;
/** What a sign is. No em dash: it parts clauses and joins no words, only numbers. */
const SIGNS: ReadonlyMap<string, number> = new Map([
  ...[...CURRENCY_SIGNS.keys()].map((sign): [string, number] => [sign, SIGN]),
  ...['-', '‐', '‑', '‒', '–', '−'].map((sign): [string, number] => [sign, HYPHEN]),
  ['%', PERCENT],
]);

const NO_ROWS = emptyTokens(0);

/** As many tokens as nearly every sentence has are kept to be used again: to make them anew fills the memory. */
const KEPT = 512;
const kept: Token[] = Array.from({ length: KEPT }, () => new Token('', 0, 0, 0, true));
let used = 0;

/** A token of the sentence that is being read; as new, where it is longer than what is kept. */
function reuse(
  text: string,
  start: number,
  end: number,
  is: number,
  gap: boolean,
  word?: string,
): Token {
  return used < KEPT
    ? kept[used++]!.become(text, start, end, is, gap, word)
    : new Token(text, start, end, is, gap, word);
}

const LAST_ASCII = 127;
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

/** So far behind "R" its millions must stand. */
const LETTER_REACH = 20;
const MILLIONS =
  /^[RN](\d[\d.,]{0,12}(-|\s)?(m|mn|bn|million|billion|trillion)|\d{1,3}(,\d{3}){1,3})\b/;

/** "Rs300", "EUR5", "R5 million": the code ends where the digits begin. */
function isCurrencyCode(text: string, start: number, end: number): boolean {
  if (end === start + 1) return MILLIONS.test(text.slice(start, end + LETTER_REACH));
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

function readWord(text: string, start: number, limit: number, gap: boolean): Token {
  let hash = HASH_START;
  let end = start;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code < SMALL_A || code > SMALL_Z) {
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
  return anyWord(text, start, end, entryAt(text, start, end, hash), gap);
}

/** A word of any letters, given its place in the lexicon. */
function anyWord(text: string, start: number, end: number, entry: number, gap: boolean): Token {
  const capital = hasCapital(text, start) ? CAPITAL : 0;
  if (entry === LEXICON.unlisted)
    return new Token(text, start, end, WORD | capital | classesByEnding(text, start, end), gap);
  const is = capital ? classesOfCapital(text, start, end, entry) : classesOf(entry);
  return new Token(text, start, end, WORD | capital | is, gap, wordOf(entry));
}

/** "10—20", "$10—$20" */
function joinsNumbers(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  const number = (classOf(next.charCodeAt(0)) & DIGIT) !== 0 || CURRENCY_SIGNS.has(next);
  return number && (classOf(text.charCodeAt(at - 1)) & DIGIT) !== 0;
}

/** The signs of ASCII by their codes, which need not be looked up: the word, and what it is. */
const ASCII = Array.from({ length: LAST_ASCII + 1 }, (_, code) => String.fromCharCode(code));
const ASCII_SIGNS = Int32Array.from(ASCII, (sign) => SIGNS.get(sign) ?? 0);

function readSign(text: string, start: number, gap: boolean): Token {
  const code = text.charCodeAt(start);
  if (code <= LAST_ASCII)
    return reuse(text, start, start + 1, ASCII_SIGNS[code]!, gap, ASCII[code]!);
  const high = code >= 0xd800 && code <= 0xdbff && text.charCodeAt(start + 1) >>> 10 === 0x37;
  const end = start + (high ? 2 : 1);
  const sign = high ? text.slice(start, end) : text.charAt(start);
  const vulgar = VULGAR_FRACTIONS.get(sign);
  if (vulgar === undefined) {
    const is = code === EM_DASH && joinsNumbers(text, start) ? HYPHEN : (SIGNS.get(sign) ?? 0);
    return new Token(text, start, end, is, gap, sign === '’' ? undefined : sign);
  }
  return new Token(text, start, end, DIGITS, gap, sign, { value: vulgar, step: vulgar });
}

/** Whether a minus sign or hyphen stands before digits and after a space: "−2.1%", "-5C". */
function isMinus(text: string, at: number, gap: boolean): boolean {
  const code = text.charCodeAt(at);
  return (
    gap &&
    (code === MINUS || code === HYPHEN_MINUS) &&
    (classOf(text.charCodeAt(at + 1)) & DIGIT) !== 0
  );
}

/** ".342" */
function isDecimal(text: string, at: number, gap: boolean): boolean {
  return gap && text.charCodeAt(at) === STOP && (classOf(text.charCodeAt(at + 1)) & DIGIT) !== 0;
}

function readDecimal(text: string, start: number, gap: boolean): Token {
  const { end, is, value } = readNumber(text, start + 1, gap);
  const step = 10 ** -(end - start - 1);
  return new Token(text, start, end, is, gap, undefined, { value: value * step, step });
}

function readNegative(text: string, start: number, gap: boolean): Token {
  const token = readNumber(text, start + 1, gap);
  const { end, is, value, step } = token;
  return new Token(text, start, end, is, gap, undefined, { value: -value, step });
}

/** A word whose letters were read before, and found to be all that a detector takes for the word. */
function wordOfRow(text: string, start: number, rows: Tokens, row: number, gap: boolean): Token {
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

/** The token at `at`, which holds no space. */
function readToken(text: string, at: number, limit: number, gap: boolean): Token {
  if (isMinus(text, at, gap)) return readNegative(text, at, gap);
  if (isDecimal(text, at, gap)) return readDecimal(text, at, gap);
  const bits = classOf(text.charCodeAt(at));
  if (bits & LETTER) return readWord(text, at, limit, gap);
  return bits & DIGIT ? readNumber(text, at, gap) : readSign(text, at, gap);
}

/**
 * The tokens of one sentence, in order; every code unit that is no space belongs to one. They are gone when the next
 * sentence is read.
 *
 * @param rows the sentence as read by the scorer, so that most words need not be read again
 */
export function readTokens(text: string, sentence: Span, rows: Tokens = NO_ROWS): Token[] {
  const tokens: Token[] = [];
  used = 0;
  let gap = true;
  let row = 0;
  let at = sentence.start;
  while (at < sentence.end) {
    while (row < rows.count && rows.start[row]! < at) row++;
    const isRow = row < rows.count && rows.start[row] === at;
    if (isRow && rows.entry[row] !== LEXICON.unread) {
      tokens.push(wordOfRow(text, at, rows, row, gap));
      at = rows.end[row]!;
    } else if (classOf(text.charCodeAt(at)) & SPACE) {
      gap = true;
      at++;
      continue;
    } else {
      const token = readToken(text, at, sentence.end, gap);
      tokens.push(token);
      at = token.end;
    }
    gap = false;
  }
  return tokens;
}
