import { CHAR, charClass, lowerCase } from './characters.ts';
import { HASH_START, hashEnd, hashOf, hashStep } from './hash.ts';
import { LEXICON, type Tokens, SHAPE, TOKEN } from './tokens.ts';
import { classesAt, isListed, lexiconAt, rolesAt, slotOf, wakesAt } from './word-classes.ts';

const NUMBER_HASH = hashOf('0');
const WAKING_KINDS = (1 << TOKEN.number) | (1 << TOKEN.other);
const CAPITAL_A = 0x41;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const LAST_ASCII = 0x7f;
const APOSTROPHE = 0x27;
const STOP = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const DASH = 0x2014;
const CLOSING_QUOTE = 0x201d;

/**
 * Reads the tokens of `text` from `start` to `end` into `tokens`, replacing what was there.
 * Stops, without a word, where the table is full: no sentence anyone wrote is that long.
 */
export function readTokens(text: string, start: number, end: number, tokens: Tokens): void {
  tokens.count = 0;
  tokens.kinds = 0;
  tokens.allRoles = 0;
  tokens.wakes = false;
  let at = start;
  while (at < end && tokens.count < tokens.start.length - 1) {
    const code = text.charCodeAt(at);
    const what = charClass(code);
    if (what === CHAR.space) at++;
    else if (what === CHAR.letter) at = readWord(text, at, end, tokens);
    else if (what === CHAR.digit) at = readNumber(text, at, end, tokens);
    else at = readMark(text, at, end, what, tokens);
  }
  clearRow(tokens, tokens.count);
  // Digits, signs such as “½”, and what is too long to be read to its end.
  if ((tokens.kinds & WAKING_KINDS) !== 0 || at < end) tokens.wakes = true;
}

/** The row after the last is empty, so that one may always look one token ahead. */
function clearRow(tokens: Tokens, row: number): void {
  tokens.kind[row] = TOKEN.other;
  tokens.shape[row] = 0;
  tokens.hash[row] = 0;
  tokens.classes[row] = 0;
  tokens.roles[row] = 0;
}

function readWord(text: string, start: number, end: number, tokens: Tokens): number {
  let hash = HASH_START;
  let capitals = 0;
  let stops = 0;
  let isAscii = true;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    // Nearly every letter of a text is one of these, and needs no table.
    if (code >= SMALL_A && code <= SMALL_Z) {
      hash = hashStep(hash, code);
      continue;
    }
    const what = charClass(code);
    if (what === CHAR.letter) {
      const lower = lowerCase(code);
      if (lower !== code) capitals++;
      // “&”, and letters that may part words elsewhere.
      if (code < CAPITAL_A || code > SMALL_Z) {
        isAscii = false;
        tokens.wakes = true;
      }
      hash = hashStep(hash, lower);
    } else if (what === CHAR.stop && isInnerStop(text, at, start, end)) {
      stops++;
      isAscii = false;
      tokens.wakes = true;
      hash = hashStep(hash, code);
    } else break;
  }
  const letters = at - start - stops;
  const first = text.charCodeAt(start);
  let shape = lowerCase(first) === first ? 0 : SHAPE.capital;
  if (capitals > 1 && capitals === letters) shape |= SHAPE.allCaps;
  if (at - start > 3) shape |= endingOf(text, at);
  const mixed = hashEnd(hash);
  const row = push(tokens, start, at, TOKEN.word, shape | gluedTo(text, start, tokens), mixed);
  const slot = slotOf(mixed);
  if (endsInEst(text, start, at)) tokens.wakes = true;
  const plain = isAscii && (at === end || endsPlainly(text.charCodeAt(at), at - start));
  if (!isListed(slot)) {
    if (plain) tokens.entry[row] = LEXICON.unlisted;
    return at;
  }
  if (wakesAt(slot)) tokens.wakes = true;
  if (plain) tokens.entry[row] = lexiconAt(slot);
  // "WHO" and "US" are not "who" and "us".
  if (shape & SHAPE.allCaps) return at;
  tokens.classes[row] = classesAt(slot);
  const roles = rolesAt(slot);
  tokens.roles[row] = roles;
  tokens.allRoles |= roles;
  return at;
}

/**
 * Whether detectors as well end a word of plain letters before this code unit. Not where "2", "’s" or the dot of "U."
 * may go on with it.
 */
function endsPlainly(code: number, length: number): boolean {
  if (code === STOP) return length > 1;
  if (code < LAST_ASCII) return (code < ZERO || code > NINE) && code !== APOSTROPHE;
  return code === DASH || code === CLOSING_QUOTE;
}

/** A superlative, or a word that looks like one. */
function endsInEst(text: string, start: number, end: number): boolean {
  return (
    end - start > 5 &&
    (text.charCodeAt(end - 1) | 32) === 0x74 &&
    (text.charCodeAt(end - 2) | 32) === 0x73
  );
}

function endingOf(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 0x73) return before === 0x73 ? 0 : SHAPE.s;
  if (last === 0x64) return before === 0x65 ? SHAPE.ed : 0;
  if (last === 0x67) return before === 0x6e ? SHAPE.ing : 0;
  return last === 0x79 && before === 0x6c ? SHAPE.ly : 0;
}

/** Whether this is a full stop inside an abbreviation: "U.S" must not read as "us". */
function isInnerStop(text: string, at: number, start: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const single = at - start === 1 || charClass(text.charCodeAt(at - 2)) === CHAR.stop;
  return single && charClass(text.charCodeAt(at + 1)) === CHAR.letter;
}

function readNumber(text: string, start: number, end: number, tokens: Tokens): number {
  let shape = gluedTo(text, start, tokens);
  let grouped = false;
  let at = start;
  for (; at < end; at++) {
    const what = charClass(text.charCodeAt(at));
    if (what === CHAR.digit) continue;
    if (what !== CHAR.stop && what !== CHAR.comma) break;
    if (at + 1 >= end || charClass(text.charCodeAt(at + 1)) !== CHAR.digit) break;
    grouped = true;
    if (what === CHAR.stop) shape |= SHAPE.decimal;
  }
  if (!grouped && at - start === 4 && isYear(text, start)) shape |= SHAPE.year;
  push(tokens, start, at, TOKEN.number, shape, NUMBER_HASH);
  return at;
}

/** 1700 to 2099. */
function isYear(text: string, start: number): boolean {
  const one = text.charCodeAt(start) - 48;
  const two = text.charCodeAt(start + 1) - 48;
  return (one === 1 && two >= 7) || (one === 2 && two === 0);
}

function readMark(text: string, start: number, end: number, what: number, tokens: Tokens): number {
  let at = start + 1;
  if (what === CHAR.apostrophe) {
    const after = at < end ? charClass(text.charCodeAt(at)) : CHAR.space;
    const before = start > 0 ? charClass(text.charCodeAt(start - 1)) : CHAR.space;
    // "we'll" is two words, the second of which is "ll".
    if (before === CHAR.letter && after === CHAR.letter) return at;
  }
  if (what === CHAR.hyphen) {
    if (at < end && charClass(text.charCodeAt(at)) <= CHAR.digit && isGlue(text, start)) return at;
    what = CHAR.dash;
  }
  // A run of one sign is one token: "...", "--", and the megabyte of commas.
  const code = text.charCodeAt(start);
  while (at < end && text.charCodeAt(at) === code) at++;
  push(tokens, start, at, KIND_OF[what]!, 0, 0);
  return at;
}

function isGlue(text: string, hyphen: number): boolean {
  return hyphen > 0 && charClass(text.charCodeAt(hyphen - 1)) <= CHAR.digit;
}

const KIND_OF: Partial<Record<number, number>> = {
  [CHAR.openQuote]: TOKEN.openQuote,
  [CHAR.closeQuote]: TOKEN.closeQuote,
  [CHAR.straightQuote]: TOKEN.straightQuote,
  [CHAR.apostrophe]: TOKEN.other,
  [CHAR.comma]: TOKEN.comma,
  [CHAR.colon]: TOKEN.colon,
  [CHAR.dash]: TOKEN.dash,
  [CHAR.stop]: TOKEN.stop,
  [CHAR.question]: TOKEN.question,
  [CHAR.exclamation]: TOKEN.exclamation,
  [CHAR.percent]: TOKEN.percent,
  [CHAR.currency]: TOKEN.currency,
  [CHAR.bracket]: TOKEN.bracket,
  [CHAR.other]: TOKEN.other,
};

/** SHAPE.glued where the token before ends one sign (hyphen, apostrophe) or none before this one. */
function gluedTo(text: string, start: number, tokens: Tokens): number {
  if (tokens.count === 0) return 0;
  const last = tokens.count - 1;
  const gap = start - tokens.end[last]!;
  if (tokens.kind[last]! > TOKEN.number) return 0;
  return gap === 0 || (gap === 1 && charClass(text.charCodeAt(start - 1)) !== CHAR.space)
    ? SHAPE.glued
    : 0;
}

/** Adds a token without classes and roles; returns its row. */
function push(
  tokens: Tokens,
  start: number,
  end: number,
  kind: number,
  shape: number,
  hash: number,
): number {
  const row = tokens.count++;
  tokens.start[row] = start;
  tokens.end[row] = end;
  tokens.kind[row] = kind;
  tokens.kinds |= 1 << kind;
  tokens.shape[row] = shape;
  tokens.hash[row] = hash;
  tokens.classes[row] = 0;
  tokens.roles[row] = 0;
  tokens.entry[row] = LEXICON.unread;
  return row;
}
