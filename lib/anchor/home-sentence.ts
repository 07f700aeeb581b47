import type { Alignment, Run } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import { isMet, weightAt } from './support.ts';
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
  const { sentence, claim } = kept;
  // A claim that is most of its sentence is what the sentence is known by.
  const isStatement = 2 * (claim.to - claim.from) > sentence.to - sentence.from;
  const met = new Map<number, number>();
  for (let i = sentence.from; i < sentence.to; i++) {
    const inClaim = !isStatement && i >= claim.from && i < claim.to;
    if (inClaim || !isMet(kept, index, alignment, i)) continue;
    const { from } = sentenceBounds(index.words, alignment.partner[i]!);
    met.set(from, (met.get(from) ?? 0) + weightAt(kept, index, i));
  }
  let best: number | undefined;
  for (const [from, weight] of met) if (best === undefined || weight > met.get(best)!) best = from;
  return best === undefined ? undefined : sentenceBounds(index.words, best);
}
