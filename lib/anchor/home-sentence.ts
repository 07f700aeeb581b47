import type { Alignment, Run } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import { isMet, stands, weightAt } from './support.ts';
import type { TextIndex } from './text-index.ts';
import { sentenceBounds } from './words.ts';

/**
 * The sentence of the text against which most of the kept one stands, near words counting more; undefined
 * where none of it stands anywhere. A value is looked for in no other: the sentence beside it may well
 * state what this one stated once.
 */
export function homeSentence(
  kept: KeptWords,
  index: TextIndex,
  alignment: Alignment,
): Run | undefined {
  const met = new Map<number, number>();
  for (const i of telling(kept)) {
    if (!isMet(kept, index, alignment, i)) continue;
    const { from } = sentenceBounds(index.words, alignment.partner[i]!);
    met.set(from, (met.get(from) ?? 0) + weightAt(kept, index, i));
  }
  let best: number | undefined;
  for (const [from, weight] of met) if (best === undefined || weight > met.get(best)!) best = from;
  return best === undefined ? undefined : sentenceBounds(index.words, best);
}

/** The words of a sentence by which it is known, as indices: those around the claim, or with it if it is most of them. */
function telling({ sentence, claim }: KeptWords): number[] {
  const isStatement = 2 * (claim.to - claim.from) > sentence.to - sentence.from;
  const all = Array.from({ length: sentence.to - sentence.from }, (_, n) => sentence.from + n);
  return isStatement ? all : all.filter((i) => i < claim.from || i >= claim.to);
}

/**
 * As {@link homeSentence}, whatever the order of the words: an editor has put the end of a sentence before its
 * beginning, and made two of it.
 */
export function homeByWords(kept: KeptWords, index: TextIndex, place: Run): Run | undefined {
  const told = telling(kept).filter((i) => kept.words.kind[i] === 'word');
  let best: Run | undefined;
  let most = 0;
  for (let at = place.from; at < place.to;) {
    const run = sentenceBounds(index.words, at);
    const met = told.filter((i) => stands(kept.words.spelling[i]!, index, run));
    const weight = met.reduce((sum, i) => sum + weightAt(kept, index, i), 0);
    if (weight > most) [best, most] = [run, weight];
    at = run.to;
  }
  return best;
}
