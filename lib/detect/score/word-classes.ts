import { entries } from '../lexicon/entries.ts';
import { entryAt } from '../lexicon/look-up.ts';
import { TRIGGERS } from '../lexicon/word-class.ts';
import { hashOf } from './hash.ts';
import { ROLES } from './words/roles.ts';
import { WORDS } from './words/index.ts';

/** What a word may speak of; a word may belong to several classes. */
export const WORD_CLASSES = Object.keys(WORDS) as WordClass[];
export type WordClass = keyof typeof WORDS;

/** What a word may do in a sentence; a word may have several roles. */
type Role = keyof typeof ROLES;

/** The bit of each class in a token's `classes`. */
export const CLASS = bits<WordClass>(WORD_CLASSES);

/** The bit of each role in a token's `roles`. */
export const ROLE = bits<Role>(Object.keys(ROLES) as Role[]);

function bits<T extends string>(names: readonly T[]): Record<T, number> {
  if (names.length > 32) throw new Error('More names than bits');
  return Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<T, number>;
}

/**
 * One open-addressed table of hashes for all that is known of a word, about three times as quick as a Map of numbers.
 * A row of it lies together, so that a look-up waits for the memory but once.
 */
const SLOTS = 1 << 13;
const WIDTH = 4;
const CLASSES = 1;
const ROLES_OF = 2;
const LEXICON = 3;
const table = new Int32Array(SLOTS * WIDTH);

/** In a row's `LEXICON` beside the place in the detectors' lexicon: the word wakes a detector. */
const WAKES = 1 << 30;

/** The row of a hash, or the empty row where it would stand, of which `classesAt` and its like know nothing. */
export function slotOf(hash: number): number {
  let slot = (hash & (SLOTS - 1)) * WIDTH;
  while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + WIDTH) & (SLOTS * WIDTH - 1);
  return slot;
}

/** Adds bits to what a column says of a word. */
function enter(word: string, column: number, more: number): void {
  const hash = hashOf(word);
  const slot = slotOf(hash);
  table[slot] = hash;
  table[slot + column]! |= more;
}

function enterLists(
  lists: Record<string, string>,
  column: number,
  bit: Record<string, number>,
): void {
  for (const [name, list] of Object.entries(lists)) {
    for (const word of list.trim().split(/\s+/)) enter(word, column, bit[name]!);
  }
}

enterLists(WORDS, CLASSES, CLASS);
enterLists(ROLES, ROLES_OF, ROLE);
for (const [word, is] of entries) {
  enter(word, LEXICON, (entryAt(word, 0, word.length) + 1) | (is & TRIGGERS ? WAKES : 0));
}

export function classesAt(slot: number): number {
  return table[slot + CLASSES]!;
}

export function rolesAt(slot: number): number {
  return table[slot + ROLES_OF]!;
}

/** Whether the word wakes a detector. */
export function wakesAt(slot: number): boolean {
  return (table[slot + LEXICON]! & WAKES) !== 0;
}

/** The word's place in the detectors' lexicon (lexicon/look-up.ts); -1 where it is not in there. */
export function lexiconAt(slot: number): number {
  return (table[slot + LEXICON]! & ~WAKES) - 1;
}
