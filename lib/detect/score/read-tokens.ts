import { CHAR, charClass } from './characters.ts';
import { hashOf } from './hash.ts';
import { gluedTo, pushToken } from './push-token.ts';
import { readWord } from './read-word.ts';
import { emptyTokens, type Tokens, SHAPE, TOKEN } from './tokens.ts';

const NUMBER_HASH = hashOf('0');
const WAKING_KINDS = (1 << TOKEN.number) | (1 << TOKEN.other);

/**
 * Reads the tokens of `text` from `start` to `end` into `tokens`, replacing what was there.
 * Stops, without a word, where the table is full: no sentence anyone wrote is that long.
 */
export function readTokens(text: string, start: number, end: number, tokens: Tokens): void {
  const at = fill(text, start, end, tokens);
  clearRow(tokens, tokens.count);
  if (!tokens.wakes && at < end) tokens.wakes = anyWakes(text, at, end);
}

const rest = emptyTokens();

/** Whether what is too long for the table holds what may wake a detector. */
function anyWakes(text: string, start: number, end: number): boolean {
  for (let at = start; at < end;) {
    at = fill(text, at, end, rest);
    if (rest.wakes) return true;
  }
  return false;
}

/** Reads until the text ends or the table is full; returns how far. */
function fill(text: string, start: number, end: number, tokens: Tokens): number {
  tokens.count = 0;
  tokens.kinds = 0;
  tokens.allRoles = 0;
  tokens.wakes = false;
  let at = start;
  let apart = false;
  while (at < end && tokens.count < tokens.start.length - 1) {
    const what = charClass(text.charCodeAt(at));
    if (what === CHAR.space) {
      apart = true;
      at++;
      continue;
    }
    if (what === CHAR.letter) at = readWord(text, at, end, apart, tokens);
    else if (what === CHAR.digit) at = readNumber(text, at, end, tokens);
    else at = readMark(text, at, end, what, tokens);
    apart = false;
  }
  // Digits, and signs such as “½”.
  if ((tokens.kinds & WAKING_KINDS) !== 0) tokens.wakes = true;
  return at;
}

/** The row after the last is empty, so that one may always look one token ahead. */
function clearRow(tokens: Tokens, row: number): void {
  tokens.kind[row] = TOKEN.other;
  tokens.shape[row] = 0;
  tokens.hash[row] = 0;
  tokens.classes[row] = 0;
  tokens.roles[row] = 0;
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
  pushToken(tokens, start, at, TOKEN.number, shape, NUMBER_HASH);
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
  pushToken(tokens, start, at, KIND_OF[what]!, 0, 0);
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
