import { entries } from '../lexicon/entries.ts';
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

// One open-addressed table of hashes for both: about three times as quick as a Map of numbers.
const SLOTS = 1 << 13;
const keys = new Int32Array(SLOTS);
const classes = new Int32Array(SLOTS);
const roles = new Int32Array(SLOTS);
/** 1 for words that wake a detector. */
const wakes = new Uint8Array(SLOTS);

function enter(lists: Record<string, string>, column: Int32Array, bit: Record<string, number>) {
  for (const [name, list] of Object.entries(lists)) {
    for (const word of list.trim().split(/\s+/)) {
      const hash = hashOf(word);
      const slot = slotOf(hash);
      keys[slot] = hash;
      column[slot] = column[slot]! | bit[name]!;
    }
  }
}

enter(WORDS, classes, CLASS);
enter(ROLES, roles, ROLE);

for (const [word, is] of entries) {
  if ((is & TRIGGERS) === 0) continue;
  const hash = hashOf(word);
  const slot = slotOf(hash);
  keys[slot] = hash;
  wakes[slot] = 1;
}

/** Where the table holds this hash, or the empty slot where it would; for `classesAt` and `rolesAt`. */
export function slotOf(hash: number): number {
  let slot = hash & (SLOTS - 1);
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

export function classesAt(slot: number): number {
  return classes[slot]!;
}

/** Whether the word wakes a detector. */
export function wakesAt(slot: number): boolean {
  return wakes[slot] === 1;
}

export function rolesAt(slot: number): number {
  return roles[slot]!;
}
