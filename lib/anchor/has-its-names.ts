import { type Run, isSameWord } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import type { TextIndex } from './text-index.ts';

/** Whether the names within a claim stand in the sentence still: "first of its kind in Europe" is not "in Asia". */
export function hasItsNames({ words, claim }: KeptWords, index: TextIndex, home: Run): boolean {
  const now = index.words.spelling.slice(home.from, home.to);
  for (let i = claim.from; i < claim.to; i++) {
    if (!words.proper[i] || words.begins[i] || words.kind[i] !== 'word') continue;
    if (!now.some((word) => isSameWord(word, words.spelling[i]!))) return false;
  }
  return true;
}
