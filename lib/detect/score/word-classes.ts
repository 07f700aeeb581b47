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

/** All that is known of a word. */
interface Known {
  classes: number;
  roles: number;
  /** Its place in the detectors' lexicon (lexicon/look-up.ts); -1 where it is not in there. */
  lexicon: number;
  wakes: boolean;
}

function readLists(): Map<string, Known> {
  const words = new Map<string, Known>();
  const known = (word: string): Known => {
    const one = words.get(word) ?? { classes: 0, roles: 0, lexicon: -1, wakes: false };
    words.set(word, one);
    return one;
  };
  for (const name of WORD_CLASSES) {
    for (const word of wordsOf(WORDS[name])) known(word).classes |= CLASS[name];
  }
  for (const name of Object.keys(ROLES) as Role[]) {
    for (const word of wordsOf(ROLES[name])) known(word).roles |= ROLE[name];
  }
  for (const [word, is] of entries) {
    known(word).lexicon = entryAt(word, 0, word.length);
    known(word).wakes = (is & TRIGGERS) !== 0;
  }
  return words;
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}

/**
 * One open-addressed table of hashes, about three times as quick as a Map of numbers. Small, since a look-up waits for
 * the memory: beside each hash only where the word stands in the lexicon, whether it wakes a detector, and which
 * pair of classes and roles it has, of which there are few.
 */
const SLOTS = 1 << 13;
const WIDTH = 2;
const table = new Int32Array(SLOTS * WIDTH);

/** In a row's second number: the place in the lexicon and one more; the bit that wakes; from PAIR on the pair. */
const PLACE = (1 << 14) - 1;
const WAKES = 1 << 14;
const PAIR = 15;

/** Classes and roles by pair; the first pair is that of a word in no list. */
const classesOfPair: number[] = [0];
const rolesOfPair: number[] = [0];

function pairOf({ classes, roles }: Known): number {
  const at = classesOfPair.findIndex((of, i) => of === classes && rolesOfPair[i] === roles);
  if (at >= 0) return at;
  rolesOfPair.push(roles);
  return classesOfPair.push(classes) - 1;
}

for (const [word, known] of readLists()) {
  const hash = hashOf(word);
  const slot = slotOf(hash);
  table[slot] = hash;
  table[slot + 1] = (known.lexicon + 1) | (known.wakes ? WAKES : 0) | (pairOf(known) << PAIR);
}

const CLASSES = Int32Array.from(classesOfPair);
const ROLES_OF = Int32Array.from(rolesOfPair);

/** The row of a hash, or the empty row where it would stand, of which `classesAt` and its like know nothing. */
export function slotOf(hash: number): number {
  let slot = (hash & (SLOTS - 1)) * WIDTH;
  while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + WIDTH) & (SLOTS * WIDTH - 1);
  return slot;
}

export function classesAt(slot: number): number {
  return CLASSES[table[slot + 1]! >>> PAIR]!;
}

export function rolesAt(slot: number): number {
  return ROLES_OF[table[slot + 1]! >>> PAIR]!;
}

/** Whether the word wakes a detector. */
export function wakesAt(slot: number): boolean {
  return (table[slot + 1]! & WAKES) !== 0;
}

/** The word's place in the detectors' lexicon (lexicon/look-up.ts); -1 where it is not in there. */
export function lexiconAt(slot: number): number {
  return (table[slot + 1]! & PLACE) - 1;
}
