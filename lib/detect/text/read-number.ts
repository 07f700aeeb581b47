import { VULGAR_FRACTIONS } from '../lexicon/numbers.ts';
import { CLOCK, CODE, DECADE, DIGITS, ORDINAL } from '../lexicon/word-class.ts';
import { DIGIT, LETTER, classOf } from './characters.ts';
import { Token } from './token.ts';

const COMMA = 44;
const POINT = 46;
const COLON = 58;
const SPACE = 32;
const ZERO = 48;
const LAST_ASCII = 127;

/** No-break, thin and narrow no-break space and, in Switzerland, an apostrophe: they group digits in some styles. */
function isGroupingSign(code: number): boolean {
  return code === 0xa0 || code === 0x2009 || code === 0x202f || code === 39 || code === 0x2019;
}

/** So many digits lie below 2^53. */
const MOST_EXACT = 15;

/** More digits than this are a code, not a number. */
const MOST_DIGITS = 18;

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (classOf(text.charCodeAt(at)) & DIGIT) at++;
  return at;
}

/** The end of groups such as ",000" (and Indian ",25,000") after `at`; `at` itself where there is none. */
function groupsEnd(text: string, at: number): number {
  let end = at;
  for (let next = at; ;) {
    const code = text.charCodeAt(next);
    if (code !== COMMA && !isGroupingSign(code)) return end;
    const stop = digitsEnd(text, next + 1);
    const size = stop - next - 1;
    if (size === 3) end = stop;
    else if (size !== 2 || code !== COMMA) return end;
    next = stop;
  }
}

/** The end of " 000" groups after `at`, which ordinary spaces part: believed only where the last is "000". */
function spacedGroupsEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === SPACE && digitsEnd(text, end + 1) === end + 4) end += 4;
  return end > at && text.startsWith('000', end - 3) ? end : at;
}

/** The end of ".234,56" or ".000.000" after `at`: groups with points, as much of Europe writes them. */
function pointedGroupsEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === POINT && digitsEnd(text, end + 1) === end + 4) end += 4;
  if (end === at) return at;
  const decimals = text.charCodeAt(end) === COMMA ? digitsEnd(text, end + 1) : end;
  if (decimals > end + 1 && decimals <= end + 3) return decimals;
  return end === at + 8 && !/^[.,]\d/.test(text.slice(end, end + 2)) ? end : at;
}

/** A decimal comma ("€1,2 Mrd.") is believed only where a currency sign stands before or a scale after. */
function decimalCommaEnd(text: string, start: number, at: number): number {
  if (text.charCodeAt(at) !== COMMA) return at;
  const end = digitsEnd(text, at + 1);
  if (end === at + 1 || end > at + 3) return at;
  if (text.charCodeAt(start - 1) === 0x20ac) return end;
  return /^\s?(%|Mrd|Mio|mill|bill|Mill|€)/.test(text.slice(end, end + 6)) ? end : at;
}

function lettersAfter(text: string, at: number): string {
  let end = at;
  if (!(classOf(text.charCodeAt(at)) & LETTER)) return '';
  while (end - at < 3 && classOf(text.charCodeAt(end)) & LETTER) end++;
  return text.slice(at, end).toLowerCase();
}

function token(
  text: string,
  start: number,
  end: number,
  is: number,
  value: number,
  step: number,
  gap: boolean,
): Token {
  return new Token(text, start, end, is, gap, undefined, { value, step });
}

/** "4:30", "2:01:39": the end, or `at` where no clock stands. */
function clockEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === COLON) {
    const stop = digitsEnd(text, end + 1);
    if (stop !== end + 3) break;
    end = stop;
  }
  return end;
}

/** The end of ".13" after `at`; `at` where no decimals stand there. */
function fractionEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== POINT) return at;
  const end = digitsEnd(text, at + 1);
  return end > at + 1 ? end : at;
}

/** The token of digits that begins at `start`. */
export function readNumber(text: string, start: number, gap: boolean): Token {
  const whole = digitsEnd(text, start);
  const clock = whole - start <= 2 ? clockEnd(text, whole) : whole;
  if (clock > whole)
    return token(text, start, fractionEnd(text, clock), CLOCK | DIGITS, NaN, 0, gap);

  const pointed = whole - start <= 3 ? pointedGroupsEnd(text, whole) : whole;
  if (pointed > whole) return readPointed(text, start, pointed, gap);
  const grouped = whole - start <= 3 ? anyGroupsEnd(text, start, whole) : whole;
  let end = grouped;
  let comma = false;
  const fraction = fractionEnd(text, end);
  if (fraction > end) end = fraction;
  else if (end === whole) {
    end = decimalCommaEnd(text, start, end);
    comma = end > whole;
  }
  if (
    end > grouped &&
    text.charCodeAt(end) === POINT &&
    classOf(text.charCodeAt(end + 1)) & DIGIT
  ) {
    while (text.charCodeAt(end) === POINT && classOf(text.charCodeAt(end + 1)) & DIGIT)
      end = digitsEnd(text, end + 1);
    return token(text, start, end, CODE, NaN, 0, gap);
  }
  if (end - start > MOST_DIGITS + 6 || whole - start > MOST_DIGITS)
    return token(text, start, end, CODE, NaN, 0, gap);

  const letters = lettersAfter(text, end);
  if (ORDINAL_ENDINGS.has(letters) && end === grouped) {
    return token(text, start, end + 2, ORDINAL, numberOf(text.slice(start, end)), 1, gap);
  }
  if (
    letters === 's' &&
    (end - start === 4 || end - start === 2) &&
    text.charCodeAt(end - 1) === 48
  ) {
    return token(text, start, end + 1, DECADE, numberOf(text.slice(start, end)), 10, gap);
  }
  const decimals = end - grouped - 1;
  const vulgar = vulgarAt(text, end);
  if (end === whole && vulgar === undefined)
    return token(text, start, end, DIGITS, wholeOf(text, start, end), 1, gap);
  const written = comma ? text.slice(start, end).replace(',', '.') : text.slice(start, end);
  const step = decimals > 0 ? 10 ** -decimals : 1;
  if (vulgar !== undefined)
    return token(text, start, end + 1, DIGITS, numberOf(written) + vulgar, vulgar, gap);
  return token(text, start, end, DIGITS, numberOf(written), step, gap);
}

function anyGroupsEnd(text: string, start: number, whole: number): number {
  const end = groupsEnd(text, whole);
  return end === whole && text.charCodeAt(start) !== ZERO ? spacedGroupsEnd(text, whole) : end;
}

/** "1.234,56" */
function readPointed(text: string, start: number, end: number, gap: boolean): Token {
  const written = text.slice(start, end);
  const comma = written.indexOf(',');
  const step = comma < 0 ? 1 : 10 ** -(written.length - comma - 1);
  const value = Number(written.replaceAll('.', '').replace(',', '.'));
  return token(text, start, end, DIGITS, value, step, gap);
}

/** What "½" behind a number is worth. */
function vulgarAt(text: string, at: number): number | undefined {
  return text.charCodeAt(at) > LAST_ASCII ? VULGAR_FRACTIONS.get(text.charAt(at)) : undefined;
}

/** The value of digits alone, few enough to be added up exactly. */
function wholeOf(text: string, start: number, end: number): number {
  if (end - start > MOST_EXACT) return Number(text.slice(start, end));
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}

/** Any grouping signs left out. */
function numberOf(written: string): number {
  return Number(written.replace(/[,'’\s]/g, ''));
}
