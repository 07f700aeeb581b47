import { type Run, isSameWord } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import { type TextIndex, weightOf } from './text-index.ts';

export interface Owed {
  /** Of the words of the sentence, by weight, those that are among the kept ones; 0 to 1. */
  share: number;
  /** Their weight, without those that stand in the other sentence as well. */
  weight: number;
}

/** A claim with so many words of its own is known by them, and not by the figure among them. */
const MANY = 4;

function saysMuch({ kind }: KeptWords['words'], { from, to }: Run): boolean {
  return kind.slice(from, to).filter((one) => one === 'word').length >= MANY;
}

/**
 * How much of a sentence of the text is among some of the kept words. What is claimed does not count, nor
 * do figures: they may well be said of something else now.
 */
export function owedTo(
  { words, claim }: KeptWords,
  kept: Run,
  index: TextIndex,
  { from, to }: Run,
  other?: Run,
): Owed {
  const { spelling, kind } = index.words;
  const among: string[] = [];
  const isLong = saysMuch(words, claim);
  for (let i = kept.from; i < kept.to; i++)
    if (isLong || i < claim.from || i >= claim.to) among.push(words.spelling[i]!);
  const elsewhere = other ? spelling.slice(other.from, other.to) : [];
  const has = (list: string[], word: string): boolean => list.some((one) => isSameWord(one, word));
  const claimed = words.spelling.slice(claim.from, claim.to);
  let asked = 0;
  let met = 0;
  let weight = 0;
  for (let j = from; j < to; j++) {
    const word = spelling[j]!;
    if (kind[j] !== 'word' || (has(claimed, word) && !has(among, word))) continue;
    asked += weightOf(index, word);
    if (!has(among, word)) continue;
    met += weightOf(index, word);
    if (!has(elsewhere, word)) weight += weightOf(index, word);
  }
  return { share: asked > 0 ? met / asked : 0, weight };
}
