import { type Run, isSameWord } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import type { TextIndex } from './text-index.ts';

/** Words before a value within which a name may be the one of whom it is said. */
const REACH = 15;

/** Whether a name stands before a value, in its sentence, that was nowhere near the claim. */
export function hasForeignName(
  { words }: KeptWords,
  { words: now }: TextIndex,
  home: Run,
  value: Run,
): boolean {
  for (let j = Math.max(home.from, value.from - REACH); j < value.from; j++) {
    if (!now.proper[j] || now.begins[j] || now.kind[j] !== 'word') continue;
    if (!words.spelling.some((word) => isSameWord(word, now.spelling[j]!))) return true;
  }
  return false;
}
