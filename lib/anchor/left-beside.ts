import type { Alignment, Run } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import { isMet } from './support.ts';
import { type TextIndex, weightOf } from './text-index.ts';

/** Words from a sentence within which something stands beside it. */
const CLOSE = 20;

/**
 * Of what stood before and of what stood after the kept sentence, how much stands beside its place in the text, 0 to 1.
 * A side of which nothing was kept is left out.
 */
export function leftBeside(
  kept: KeptWords,
  index: TextIndex,
  alignment: Alignment,
  home: Run,
): number[] {
  const { words, sentence } = kept;
  const isClose = (j: number): boolean => j >= home.from - CLOSE && j < home.to + CLOSE;
  const shares: number[] = [];
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
    if (asked > 0) shares.push(met / asked);
  }
  return shares;
}

/** With so much left on one side a sentence stands where it stood, with so much on both there is no other. */
const MUCH = { oneSide: 0.6, bothSides: 0.5 };
/** With so little on either side, the like is said in another part of the text. */
const LITTLE = 0.3;
/** How much less of its own words is enough, or how much more is needed. */
const ADDS = { oneSide: 0.1, bothSides: 0.2, elsewhere: -0.1 };

/** Whether a sentence stands beside nothing that it stood beside. */
export function isElsewhere(left: readonly number[]): boolean {
  return left.length > 0 && Math.max(...left) < LITTLE;
}

/** What it adds to the support of a sentence, or takes from it, where it stands. */
export function byPlace(
  kept: KeptWords,
  index: TextIndex,
  alignment: Alignment,
  home: Run,
): number {
  const left = leftBeside(kept, index, alignment, home);
  if (left.length === 2 && Math.min(...left) >= MUCH.bothSides) return ADDS.bothSides;
  if (Math.max(0, ...left) >= MUCH.oneSide) return ADDS.oneSide;
  // A paragraph may have been put between.
  const anywhere = { from: 0, to: index.words.spelling.length };
  return isElsewhere(leftBeside(kept, index, alignment, anywhere)) ? ADDS.elsewhere : 0;
}
