import type { Alignment, Run } from './align.ts';
import { isBesideAnother } from './beside-another.ts';
import { DIRECTION_REACH } from './direction-at.ts';
import type { KeptWords } from './kept-words.ts';
import { areOpposite, isDenied } from './opposites.ts';
import { partnersInPlace } from './partners-in-place.ts';
import { type Words, sentenceBounds } from './words.ts';

const STILL = new Set(['yet', 'remained', 'remain', 'remaining', 'still', 'left', 'had', 'have']);

/** Whether a word some way off belongs to another figure, which stands between it and the claim. */
function isOfAnother({ words, claim }: KeptWords, i: number): boolean {
  const [from, to] = i < claim.from ? [i + 1, claim.from] : [claim.to, i];
  const isFar = to - from > DIRECTION_REACH && words.kind.slice(from, to).includes('number');
  return isFar || isBesideAnother(words, i, claim);
}

/** Whether, in the claim's sentence, a word has given way to its contrary. */
export function isTurnedRound(
  kept: KeptWords,
  { partner }: Alignment,
  now: Words,
  is: Run,
): boolean {
  const { words, sentence } = kept;
  const inPlace = partnersInPlace(partner, sentence, now);
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isOfAnother(kept, i)) continue;
    const j = inPlace[i]!;
    const was = words.spelling[i]!;
    const isOther =
      j < 0
        ? isDeniedIn(was, now, is)
        : areOpposite(was, now.spelling[j]!) || isBesideOpposite(was, now, j, inPlace);
    if (isOther && !isYetToBe(words, i)) return true;
  }
  return false;
}

/** Whether the contrary came in beside what stands in a word's place: "won 40 percent", "lost with 40 percent". */
function isBesideOpposite(was: string, now: Words, j: number, inPlace: readonly number[]): boolean {
  if (now.kind[j] !== 'stop' || now.spelling[j] === was || now.begins[j]) return false;
  return !inPlace.includes(j - 1) && areOpposite(was, now.spelling[j - 1]!);
}

/** What "remains to be counted" is uncounted. */
function isYetToBe({ spelling }: Words, i: number): boolean {
  return spelling[i - 1] === 'be' && spelling[i - 2] === 'to' && STILL.has(spelling[i - 3] ?? '');
}

/** Whether a word that is gone stands in the sentence with a prefix that denies it, or without. */
function isDeniedIn(was: string, now: Words, is: Run): boolean {
  const { from, to } = sentenceBounds(now, is.from);
  return now.spelling.slice(from, to).some((word) => isDenied(was, word));
}
