import { type Alignment, isSameWord } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import { type TextIndex, weightOf } from './text-index.ts';

/** Distance from the claim at which a word of the sentence counts half. */
const HALF = 8;
/** A shorter sentence says too little by itself: the words around it count as well. */
const ENOUGH_WEIGHT = 3;
/** Words beside a value that tell whose it is. */
const NEAR = 5;
/** Words by which they may have moved from it. */
const APART = 8;

interface Share {
  met: number;
  asked: number;
}

/** Whether a kept word stands against the same word, or a form of it. */
export function isMet({ words }: KeptWords, index: TextIndex, { partner }: Alignment, i: number): boolean {
  const j = partner[i]!;
  return j >= 0 && isSameWord(words.spelling[i]!, index.words.spelling[j]!);
}

function distance(i: number, { claim }: KeptWords): number {
  return i < claim.from ? claim.from - i : Math.max(0, i - claim.to + 1);
}

/**
 * How much of the statement around the value words of a claim stands in a place, 0 to 1: by weight, near
 * words counting more. The value itself does not count: a statement is known by what it speaks of.
 */
export function supportOf(
  kept: KeptWords,
  index: TextIndex,
  alignment: Alignment,
  values: ReadonlySet<number>,
): number {
  const share: Share = { met: 0, asked: 0 };
  function add(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if (values.has(i)) continue;
      const weight = weightOf(index, kept.words.spelling[i]!) / (1 + distance(i, kept) / HALF);
      share.asked += weight;
      if (isMet(kept, index, alignment, i)) share.met += weight;
    }
  }
  const { from, to } = kept.sentence;
  add(from, to);
  if (share.asked < ENOUGH_WEIGHT) {
    add(0, from);
    add(to, kept.words.spelling.length);
  }
  return share.asked > 0 ? share.met / share.asked : 0;
}

/** As {@link supportOf}, of the words directly beside the value, as far as they stand near `place`. */
export function supportNear(
  kept: KeptWords,
  index: TextIndex,
  alignment: Alignment,
  values: readonly number[],
  place: number,
): number {
  const share: Share = { met: 0, asked: 0 };
  const first = Math.max(0, values[0]! - NEAR);
  const last = Math.min(kept.words.spelling.length - 1, values.at(-1)! + NEAR);
  for (let i = first; i <= last; i++) {
    if (values.includes(i)) continue;
    const weight = weightOf(index, kept.words.spelling[i]!);
    share.asked += weight;
    const isNear = Math.abs(alignment.partner[i]! - place) <= APART;
    if (isNear && isMet(kept, index, alignment, i)) share.met += weight;
  }
  return share.asked > 0 ? share.met / share.asked : 1;
}
