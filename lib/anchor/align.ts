import { isSameFigure } from './same-figure.ts';
import { type TextIndex, weightOf } from './text-index.ts';
import { carriesValue } from './word-classes.ts';
import type { Words } from './words.ts';

/** A stretch of words, as indices, end exclusive. */
export interface Run {
  from: number;
  to: number;
}

/** For each kept word the word of the text it stands against, as an index; -1 where none does. */
export interface Alignment {
  partner: number[];
  score: number;
}

const GAP = -0.08;
/** A word in the place of another: rather so than both alone, or values would not find their successors. */
const REPLACED = -0.1;
const VALUE_REPLACED = 0.2;
/** Of a word's weight, where another form of it stands. */
const FORM = 0.6;
/** To skip the beginning of a sentence: what is said in another is rarely what was said in this one. */
const BREAK = -1;
/** Words that begin so much alike are forms of one word: growth, growing; freight, freighters. */
const STEM = { letters: 4, share: 0.6 };

const ZERO = 48;
const NINE = 57;

/** Whether two words are the same or forms of the same. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  // Most words differ in their first letter; figures have no forms.
  const first = a.charCodeAt(0);
  if (first !== b.charCodeAt(0) || (first >= ZERO && first <= NINE)) return false;
  const needed = Math.max(STEM.letters, STEM.share * Math.min(a.length, b.length));
  let n = 1;
  while (n < a.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n >= needed;
}

/**
 * Aligns some of the kept words with a stretch of the text's, so that the same words stand against each
 * other, rare ones first, and values against values of their class (Needleman and Wunsch 1970, the ends
 * of the text's stretch free).
 */
export function align(kept: Words, rows: Run, index: TextIndex, columns: Run): Alignment {
  const height = rows.to - rows.from;
  const width = columns.to - columns.from + 1;
  const { spelling, kind, begins } = index.words;
  const scores = new Float64Array((height + 1) * width);
  const weights = kept.spelling.map((word) => weightOf(index, word));

  function pairing(row: number, column: number): number {
    const i = rows.from + row;
    const j = columns.from + column;
    const a = kept.spelling[i]!;
    const b = spelling[j]!;
    if (a === b) return isSameFigure(kept, i, index.words, j) ? weights[i]! : VALUE_REPLACED;
    if (kept.kind[i] === kind[j] && carriesValue(kind[j]!)) return VALUE_REPLACED;
    return isSameWord(a, b) ? FORM * weights[i]! : REPLACED;
  }

  const skipping = (column: number): number => GAP + (begins[columns.from + column] ? BREAK : 0);

  for (let i = 1; i <= height; i++) {
    scores[i * width] = scores[(i - 1) * width]! + GAP;
    for (let j = 1; j < width; j++) {
      const both = scores[(i - 1) * width + j - 1]! + pairing(i - 1, j - 1);
      const dropped = scores[(i - 1) * width + j]! + GAP;
      const added = scores[i * width + j - 1]! + skipping(j - 1);
      scores[i * width + j] = Math.max(both, dropped, added);
    }
  }

  let column = 0;
  for (let j = 1; j < width; j++)
    if (scores[height * width + j]! > scores[height * width + column]!) column = j;
  const score = scores[height * width + column]!;
  const partner: number[] = Array.from({ length: kept.spelling.length }, () => -1);
  for (let i = height, j = column; i > 0 && j > 0;) {
    const here = scores[i * width + j]!;
    if (here === scores[(i - 1) * width + j - 1]! + pairing(i - 1, j - 1))
      partner[rows.from + --i] = columns.from + --j;
    else if (here === scores[(i - 1) * width + j]! + GAP) i--;
    else j--;
  }
  return { partner, score };
}
