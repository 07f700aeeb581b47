import type { Alignment } from './align.ts';
import type { ClaimKind } from '../claim.ts';
import type { KeptWords } from './kept-words.ts';
import type { TextIndex } from './text-index.ts';
import type { WordClass } from './word-classes.ts';
import type { Words } from './words.ts';

/** One place of the text, asked about one claim. */
export interface Question {
  kept: KeptWords;
  kind: ClaimKind;
  index: TextIndex;
  alignment: Alignment;
  /** The words of the claim that must be the same, as indices into the kept words. */
  values: number[];
}

/** A value stands or falls with its first such word; the others say what it is a value of. */
export const KEYS = new Set<WordClass>(['number', 'ordinal', 'superlative', 'multiple', 'month']);

/** The word of a value with which it stands or falls, as an index into the kept words. */
export function keyOf({ words }: KeptWords, values: readonly number[]): number {
  return values.find((i) => KEYS.has(words.kind[i]!)) ?? values[0]!;
}

/** "half" may follow on "a third", though the one names a period and the other a rank. */
const FRACTION = /^(?:half|quarter|(?:3|5|6|8|10)th)$/;

/** "twice", "three times". */
function isMultiple({ kind, spelling }: Words, i: number): boolean {
  return kind[i] === 'multiple' || (kind[i] === 'number' && spelling[i + 1] === 'time');
}

export function isOfClass(a: Words, i: number, b: Words, j: number): boolean {
  if (FRACTION.test(a.spelling[i]!) && FRACTION.test(b.spelling[j]!)) return true;
  if (isMultiple(a, i) && isMultiple(b, j)) return true;
  return a.kind[i] === b.kind[j];
}
