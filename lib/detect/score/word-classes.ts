import { WORDS } from './words/index.ts';
import { hashOf } from './hash.ts';

/** What a word may be to a fact-checker; a word may belong to several classes. */
export const WORD_CLASSES = Object.keys(WORDS) as WordClass[];
export type WordClass = keyof typeof WORDS;

/** The bit of each class in a token's `classes`. */
export const BIT = Object.fromEntries(WORD_CLASSES.map((name, i) => [name, 1 << i])) as Record<
  WordClass,
  number
>;

// An open-addressed table over the words' hashes: about three times as quick as a Map of numbers.
const SLOTS = 1 << 13;
const keys = new Int32Array(SLOTS);
const values = new Int32Array(SLOTS);

for (const name of WORD_CLASSES) {
  for (const word of WORDS[name].trim().split(/\s+/)) {
    const slot = slotOf(hashOf(word));
    keys[slot] = hashOf(word);
    values[slot]! |= BIT[name];
  }
}

function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** The classes of the word with this hash, as bits; 0 for a word of none. */
export function classesOf(hash: number): number {
  return values[slotOf(hash)]!;
}
