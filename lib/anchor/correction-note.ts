import type { Run } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import type { TextIndex } from './text-index.ts';
import type { Words } from './words.ts';

/** "An earlier version of this article said ...", "Correction: ...". */
const MARKS = [
  ['earlier', 'version'],
  ['previous', 'version'],
  ['original', 'version'],
  ['earlier', 'article'],
  ['incorrectly'],
  ['erroneously'],
  ['misstated'],
  ['correction'],
  ['corrected'],
];

function has(words: Words, { from, to }: Run, mark: string[]): boolean {
  const sentence = words.spelling.slice(from, to);
  return mark.every((word) => sentence.includes(word));
}

/**
 * Whether a sentence tells what the article said before it was corrected: there the old words stand as
 * they were, and the article says them no more.
 */
export function isCorrectionNote(kept: KeptWords, { words }: TextIndex, sentence: Run): boolean {
  return MARKS.some((mark) => has(words, sentence, mark) && !has(kept.words, kept.sentence, mark));
}
