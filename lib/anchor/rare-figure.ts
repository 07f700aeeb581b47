import type { KeptWords } from './kept-words.ts';
import { isSameFigure } from './same-figure.ts';
import type { TextIndex } from './text-index.ts';

/** A figure of several digits that stands only once in the text. */
export function isRare({ words }: KeptWords, i: number, index: TextIndex): boolean {
  if (words.kind[i] !== 'number') return false;
  const isLong = /\d\D*\d/.test(words.spelling[i]!) || words.figure[i + 1] === words.figure[i];
  const places = index.places.get(words.spelling[i]!);
  return isLong && places?.filter((j) => isSameFigure(words, i, index.words, j)).length === 1;
}
