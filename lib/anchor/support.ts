import { type Alignment, type Run, isSameWord } from './align.ts';
import { isCutShort } from './cut-short.ts';
import type { KeptWords } from './kept-words.ts';
import { type TextIndex, weightOf } from './text-index.ts';

/** Distance from the claim at which a word of the sentence counts half. */
const HALF = 8;
/** A shorter sentence says too little by itself: the words around it count as well. */
const ENOUGH_WEIGHT = 3;
/** Unless it stands there word for word and has at least so much to say: then it is held to be so well known. */
const WHOLE = { weight: 1.5, support: 0.7 };
/** Words beside a value that tell whose it is. */
const NEAR = 5;
/** Words by which they may have moved from it. */
const APART = 8;

interface Share {
  met: number;
  asked: number;
}

/** Whether a kept word stands against the same word, or a form of it. */
export function isMet(
  { words }: KeptWords,
  index: TextIndex,
  { partner }: Alignment,
  i: number,
): boolean {
  const j = partner[i]!;
  return j >= 0 && isSameWord(words.spelling[i]!, index.words.spelling[j]!);
}

function distance(i: number, { claim }: KeptWords): number {
  return i < claim.from ? claim.from - i : Math.max(0, i - claim.to + 1);
}

/** Whether a word stands anywhere in [from, to) of the text: sentences are turned round. */
export function stands(word: string, { words }: TextIndex, { from, to }: Run): boolean {
  for (let j = Math.max(0, from); j < Math.min(to, words.spelling.length); j++)
    if (isSameWord(word, words.spelling[j]!)) return true;
  return false;
}

/** Whether a word stands a few words from a value. */
export function standsNear(word: string, index: TextIndex, value: Run): boolean {
  return stands(word, index, { from: value.from - APART, to: value.to + APART });
}

function shareOf({ met, asked }: Share): number {
  return asked > 0 ? met / asked : 0;
}

/** What a kept word weighs: the less the farther from the claim. */
export function weightAt(kept: KeptWords, index: TextIndex, i: number): number {
  return weightOf(index, kept.words.spelling[i]!) / (1 + distance(i, kept) / HALF);
}

/**
 * How much of the statement around the value words of a claim stands in a sentence of the text, or in the
 * several that were made of it, 0 to 1: by
 * weight, near words counting more. The value itself does not count: a statement is known by what it
 * speaks of. A short sentence is known by its neighbours on one side as well.
 */
export function supportOf(
  kept: KeptWords,
  index: TextIndex,
  alignment: Alignment,
  values: ReadonlySet<number>,
  now: readonly Run[],
  rare: boolean,
): number {
  const { words, sentence } = kept;
  function count(from: number, to: number): Share {
    const share: Share = { met: 0, asked: 0 };
    for (let i = from; i < to; i++) {
      if (values.has(i)) continue;
      const weight = weightAt(kept, index, i);
      share.asked += weight;
      const inSentence = i >= sentence.from && i < sentence.to;
      const isThere = inSentence
        ? now.some((run) => stands(words.spelling[i]!, index, run))
        : isMet(kept, index, alignment, i);
      if (isThere) share.met += weight;
    }
    return share;
  }
  const own = count(sentence.from, sentence.to);
  const sides = [count(0, sentence.from), count(sentence.to, words.spelling.length)];
  if (own.asked >= ENOUGH_WEIGHT) {
    const beside = Math.max(...sides.map(shareOf));
    const isCut = isCutShort(kept, index, now[0]!, rare, beside);
    return Math.max(shareOf(own), isCut ? WHOLE.support : 0);
  }
  const joined = sides.map(({ met, asked }) => ({ met: own.met + met, asked: own.asked + asked }));
  const isWhole = own.met === own.asked && own.asked >= WHOLE.weight;
  return Math.max(...joined.map(shareOf), isWhole ? WHOLE.support : 0);
}

/** As {@link supportOf}, of the words directly beside the value, as far as they stand near `place`. */
export function supportNear(
  { words }: KeptWords,
  index: TextIndex,
  values: readonly number[],
  place: Run,
): number {
  const share: Share = { met: 0, asked: 0 };
  const first = Math.max(0, values[0]! - NEAR);
  const last = Math.min(words.spelling.length - 1, values.at(-1)! + NEAR);
  for (let i = first; i <= last; i++) {
    if (values.includes(i)) continue;
    const weight = weightOf(index, words.spelling[i]!);
    share.asked += weight;
    if (standsNear(words.spelling[i]!, index, place)) share.met += weight;
  }
  return share.asked > 0 ? shareOf(share) : 1;
}
