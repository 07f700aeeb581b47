import { CHAR, charClass, lowerCase } from './characters.ts';
import { HASH_START, hashEnd, hashStep } from './hash.ts';
import { gluedTo } from './push-token.ts';
import { LEXICON, SHAPE, TOKEN, type Tokens } from './tokens.ts';
import { classesAt, lexiconAt, rolesAt, slotOf, wakesAt } from './word-classes.ts';

const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const CASE = 0x20;
const LAST_ASCII = 0x7f;
const APOSTROPHE = 0x27;
const STOP = 0x2e;
const SOFT_HYPHEN = 0xad;
const ZERO = 0x30;
const NINE = 0x39;
const DASH = 0x2014;
const CLOSING_QUOTE = 0x201d;

/** Shorter words in "st" are no superlatives: "best", "coast". */
const SHORTEST_ST = 6;

/** By the last letter of a word what it may end in, by the letter before that with which of it that goes together. */
const LAST = endings([
  ['s', SHAPE.s],
  ['d', SHAPE.ed],
  ['g', SHAPE.ing],
  ['y', SHAPE.ly],
  ['t', SHAPE.st],
]);
const BEFORE_LAST = endings([
  ['abcdefghijklmnopqrtuvwxyz', SHAPE.s],
  ['e', SHAPE.ed],
  ['n', SHAPE.ing],
  ['l', SHAPE.ly],
  ['s', SHAPE.st],
]);

function endings(of: [letters: string, bit: number][]): Uint16Array {
  const bits = new Uint16Array(LAST_ASCII + 1);
  for (const [letters, bit] of of) {
    for (let i = 0; i < letters.length; i++) bits[letters.charCodeAt(i)]! |= bit;
  }
  return bits;
}

/**
 * Reads the word that begins at `start` into the next row.
 *
 * @param apart whether space stands before it
 * @returns where it ends
 */
export function readWord(
  text: string,
  start: number,
  end: number,
  apart: boolean,
  tokens: Tokens,
): number {
  const first = text.charCodeAt(start);
  const lower = first | CASE;
  if (lower < SMALL_A || lower > SMALL_Z) return readAnyWord(text, start, end, tokens);
  let hash = hashStep(HASH_START, lower);
  let at = start + 1;
  let code = 0;
  // What nearly every word is: small letters, perhaps behind a capital.
  for (; at < end; at++) {
    code = text.charCodeAt(at);
    if (code < SMALL_A || code > SMALL_Z) break;
    hash = hashStep(hash, code);
  }
  const length = at - start;
  if (at < end && (charClass(code) === CHAR.letter || (code === STOP && length === 1)))
    return readAnyWord(text, start, end, tokens);
  let shape = first <= CAPITAL_Z ? SHAPE.capital : 0;
  if (length > 3) {
    shape |= LAST[text.charCodeAt(at - 1)]! & BEFORE_LAST[text.charCodeAt(at - 2)]!;
    if (length < SHORTEST_ST) shape &= ~SHAPE.st;
  }
  if (!apart) shape |= gluedTo(text, start, tokens);
  const isPlain = at === end || endsPlainly(code, length);
  pushWord(tokens, start, at, shape, hashEnd(hash), isPlain);
  return at;
}

/** Adds a word with all that the lists say of it; of one that none holds they say nothing. */
function pushWord(
  tokens: Tokens,
  start: number,
  end: number,
  shape: number,
  hash: number,
  isPlain: boolean,
): void {
  const slot = slotOf(hash);
  const row = tokens.count++;
  tokens.start[row] = start;
  tokens.end[row] = end;
  tokens.kind[row] = TOKEN.word;
  tokens.kinds |= 1 << TOKEN.word;
  tokens.shape[row] = shape;
  tokens.hash[row] = hash;
  tokens.entry[row] = isPlain ? lexiconAt(slot) : LEXICON.unread;
  if (wakesAt(slot) || shape & SHAPE.st) tokens.wakes = true;
  // "WHO" and "US" are not "who" and "us".
  const isAcronym = (shape & SHAPE.allCaps) !== 0;
  const roles = isAcronym ? 0 : rolesAt(slot);
  tokens.classes[row] = isAcronym ? 0 : classesAt(slot);
  tokens.roles[row] = roles;
  tokens.allRoles |= roles;
}

/** The same for every word: capitals within, letters of all scripts, "U.S". */
function readAnyWord(text: string, start: number, end: number, tokens: Tokens): number {
  let hash = HASH_START;
  let capitals = 0;
  let stops = 0;
  let isAscii = true;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    const what = charClass(code);
    if (what === CHAR.letter) {
      if (code === SOFT_HYPHEN) {
        isAscii = false;
        continue;
      }
      const lower = lowerCase(code);
      if (lower !== code) capitals++;
      // “&”, and letters that may part words elsewhere.
      if (code < CAPITAL_A || code > SMALL_Z) isAscii = false;
      hash = hashStep(hash, lower);
    } else if (what === CHAR.stop && isInnerStop(text, at, start, end)) {
      stops++;
      isAscii = false;
      hash = hashStep(hash, code);
    } else break;
  }
  if (!isAscii) tokens.wakes = true;
  const letters = at - start - stops;
  const first = text.charCodeAt(start);
  let shape = lowerCase(first) === first ? 0 : SHAPE.capital;
  if (capitals > 1 && capitals === letters) shape |= SHAPE.allCaps;
  if (capitals > 1 || (capitals === 1 && shape === 0)) shape |= SHAPE.within;
  if (endsInSt(text, start, at)) shape |= SHAPE.st;
  if (at - start > 3) shape |= endingOf(text, at);
  shape |= gluedTo(text, start, tokens);
  const isPlain = isAscii && (at === end || endsPlainly(text.charCodeAt(at), at - start));
  pushWord(tokens, start, at, shape, hashEnd(hash), isPlain);
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

function endingOf(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 0x73) return before === 0x73 ? 0 : SHAPE.s;
  if (last > LAST_ASCII || before > LAST_ASCII) return 0;
  return LAST[last]! & BEFORE_LAST[before]! & ~SHAPE.st;
}

/** In any case: "LARGEST". */
function endsInSt(text: string, start: number, end: number): boolean {
  return (
    end - start >= SHORTEST_ST &&
    (text.charCodeAt(end - 1) | CASE) === 0x74 &&
    (text.charCodeAt(end - 2) | CASE) === 0x73
  );
}

/** Whether this is a full stop inside an abbreviation: "U.S" must not read as "us". */
function isInnerStop(text: string, at: number, start: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const single = at - start === 1 || charClass(text.charCodeAt(at - 2)) === CHAR.stop;
  return single && charClass(text.charCodeAt(at + 1)) === CHAR.letter;
}
