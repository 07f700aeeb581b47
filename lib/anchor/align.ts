import { type TextIndex, weightOf } from './text-index.ts';
import { carriesValue } from './word-classes.ts';
import type { Words } from './words.ts';

/** For each kept word the word of the text it stands against, as an index; -1 where none does. */
export interface Alignment {
  partner: number[];
  score: number;
}

const GAP = -0.08;
/** A word in the place of another: rather so than both alone, or values would not find their successors. */
const REPLACED = -0.1;
const VALUE_REPLACED = 0.2;
/** Words that begin so much alike are forms of one word: freight, freighters. */
const STEM = 5;

/** Whether two words are the same or forms of the same. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM) && !/\d/.test(a);
}

/**
 * Aligns the kept words with the words of the text in [from, to), so that the same words stand against
 * each other, rare ones first, and values against values of their class (Needleman and Wunsch 1970, the
 * ends of the text's stretch free).
 */
export function align(kept: Words, index: TextIndex, from: number, to: number): Alignment {
  const rows = kept.spelling.length;
  const width = to - from + 1;
  const { spelling, kind } = index.words;
  const scores = new Float64Array((rows + 1) * width);
  const weights = kept.spelling.map((word) => weightOf(index, word));

  function pairing(i: number, j: number): number {
    const a = kept.spelling[i]!;
    const b = spelling[from + j]!;
    if (a === b) return weights[i]!;
    const same = kept.kind[i] === kind[from + j];
    if (same && carriesValue(kept.kind[i]!)) return VALUE_REPLACED;
    return isSameWord(a, b) ? 0.6 * weights[i]! : REPLACED;
  }

  for (let i = 1; i <= rows; i++) {
    scores[i * width] = scores[(i - 1) * width]! + GAP;
    for (let j = 1; j < width; j++) {
      const both = scores[(i - 1) * width + j - 1]! + pairing(i - 1, j - 1);
      const one = Math.max(scores[(i - 1) * width + j]!, scores[i * width + j - 1]!) + GAP;
      scores[i * width + j] = Math.max(both, one);
    }
  }

  let column = 0;
  for (let j = 1; j < width; j++)
    if (scores[rows * width + j]! > scores[rows * width + column]!) column = j;
  const score = scores[rows * width + column]!;
  const partner: number[] = Array.from({ length: rows }, () => -1);
  for (let i = rows, j = column; i > 0 && j > 0; ) {
    const here = scores[i * width + j]!;
    if (here === scores[(i - 1) * width + j - 1]! + pairing(i - 1, j - 1)) {
      partner[--i] = from + --j;
    } else if (here === scores[(i - 1) * width + j]! + GAP) i--;
    else j--;
  }
  return { partner, score };
}
