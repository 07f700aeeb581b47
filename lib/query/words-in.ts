import { fold } from '../fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const APOSTROPHE = /['’‘ʼʻ`´]/g;

/**
 * The words of a text as they are searched: folded runs of letters and digits, in order, apostrophes
 * dropped. "It’s $47.3 billion" is its, 47, 3, billion.
 */
export function wordsIn(text: string): string[] {
  return fold(text.replace(APOSTROPHE, '')).match(WORD) ?? [];
}
