import type { Span } from '../../claim.ts';
import { foldName } from './fold.ts';

/** One word of a name as it stands, and as it is compared. */
export interface NameWord extends Span {
  text: string;
  folded: string;
}

const LETTERS = '\\p{L}\\p{M}\\p{N}';
const WORD = new RegExp(`[${LETTERS}](?:[${LETTERS}'’‘ʼʻ\`´.])*`, 'gu');

/** The words of a name, parted at spaces and hyphens: "Itamar Ben-Gvir" has three. */
export function wordsOf(name: string): NameWord[] {
  return Array.from(name.matchAll(WORD), ({ 0: text, index: start }) => ({
    text,
    folded: foldName(text),
    start,
    end: start + text.length,
  }));
}

export function foldedOf(words: readonly NameWord[]): string {
  return words.map(({ folded }) => folded).join(' ');
}
