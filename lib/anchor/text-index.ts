import { type Steps, finish } from './steps.ts';
import { type Words, wordSteps } from './words.ts';

/** A text prepared for finding many claims in it again: made once, about 1 ms for 1,000 words. */
export interface TextIndex {
  text: string;
  words: Words;
  /** Where each word stands, as indices into `words`. */
  places: ReadonlyMap<string, number[]>;
}

export function indexText(text: string): TextIndex {
  return finish(indexSteps(text));
}

/** Words indexed in one step. */
const STEP = 5000;

export function* indexSteps(text: string): Steps<TextIndex> {
  const words = yield* wordSteps(text);
  const places = new Map<string, number[]>();
  for (let i = 0; i < words.spelling.length; i++) {
    if (i % STEP === 0) yield;
    const spelling = words.spelling[i]!;
    const known = places.get(spelling);
    if (known) known.push(i);
    else places.set(spelling, [i]);
  }
  return { text, words, places };
}

/**
 * How much it says that a word is met again, 0 to 1: much for a rare one, little for a common one. A word
 * that the text does not hold counts in full, so that its absence does.
 */
export function weightOf(index: TextIndex, spelling: string): number {
  const count = index.places.get(spelling)?.length ?? 0;
  if (count <= 1) return 1;
  const size = Math.max(200, index.words.spelling.length);
  return Math.max(0.1, 1 - Math.log(count) / Math.log(size / 4));
}
