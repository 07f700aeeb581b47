import type { Alignment, Run } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import { isMet } from './support.ts';
import { type TextIndex, weightOf } from './text-index.ts';

/** Words from a sentence within which something stands beside it. */
const CLOSE = 20;

/**
 * Of what stood before and of what stood after the kept sentence, how much stands beside its place in the text, 0 to 1:
 * the larger share of the two. Undefined where nothing is kept of either.
 */
export function leftBeside(
  kept: KeptWords,
  index: TextIndex,
  alignment: Alignment,
  home: Run,
): number | undefined {
  const { words, sentence } = kept;
  const isClose = (j: number): boolean => j >= home.from - CLOSE && j < home.to + CLOSE;
  let most: number | undefined;
  for (const [from, to] of [
    [0, sentence.from],
    [sentence.to, words.spelling.length],
  ] as const) {
    let asked = 0;
    let met = 0;
    for (let i = from; i < to; i++) {
      const weight = weightOf(index, words.spelling[i]!);
      asked += weight;
      const isThere = isMet(kept, index, alignment, i);
      if (isThere && isClose(alignment.partner[i]!)) met += weight;
    }
    if (asked > 0) most = Math.max(most ?? 0, met / asked);
  }
  return most;
}
