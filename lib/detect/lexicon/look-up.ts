import { entries } from './entries.ts';
import { NOT_SUPERLATIVE } from './superlatives.ts';
import { SUPERLATIVE } from './word-class.ts';

/** A power of two well above the number of entries, so that a look-up seldom meets another word. */
const SLOTS = 8192;
const LONGEST = Math.max(...[...entries.keys()].map((word) => word.length));
const SHORTEST_SUPERLATIVE = 6;

const CURLY = 0x2019;
const STRAIGHT = 39;

/**
 * A table of our own, because it looks up a stretch of the text where it stands: a Map would need each word cut out
 * and put in lower case first, which costs more than all else that is done with most words.
 */
const words: (string | undefined)[] = Array.from({ length: SLOTS });
const classes = new Int32Array(SLOTS);

/** One code unit in lower case (A to Z alone) and with a straight apostrophe. */
function fold(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  return code === CURLY ? STRAIGHT : code;
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of a word that one more code unit is added to, whatever its case. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ fold(code), 0x01000193);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (fold(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  }
  return true;
}

for (const [word, bits] of entries) {
  let slot = slotOf(hashOf(word, 0, word.length));
  while (words[slot] !== undefined) slot = (slot + 1) & (SLOTS - 1);
  words[slot] = word;
  classes[slot] = bits;
}

function endsLikeSuperlative(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_SUPERLATIVE) return false;
  return (
    (text.charCodeAt(end - 1) | 32) === 116 &&
    (text.charCodeAt(end - 2) | 32) === 115 &&
    (text.charCodeAt(end - 3) | 32) === 101
  );
}

/**
 * Where the table holds the word from `start` to `end`, in any case; -1 for one that no list holds.
 *
 * @param hash the word's, where whoever read its letters has worked it out on the way
 */
export function entryAt(
  text: string,
  start: number,
  end: number,
  hash = hashOf(text, start, end),
): number {
  if (end - start > LONGEST) return -1;
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
    const word = words[slot];
    if (word === undefined) return -1;
    if (standsAt(text, start, end, word)) return slot;
  }
}

/** The word of an entry, lower case; one string for all places where it stands. */
export function wordOf(entry: number): string {
  return words[entry] ?? '';
}

export function classesOf(entry: number): number {
  return classes[entry] ?? 0;
}

/** The classes that a word in no list has by its ending. */
export function classesByEnding(text: string, start: number, end: number): number {
  if (!endsLikeSuperlative(text, start, end)) return 0;
  return NOT_SUPERLATIVE.has(text.slice(start, end).toLowerCase()) ? 0 : SUPERLATIVE;
}
