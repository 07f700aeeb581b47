import { type Alignment, type Run, isSameWord } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import { owedTo } from './owed.ts';
import { type TextIndex, weightOf } from './text-index.ts';
import { sentenceBounds } from './words.ts';

/** Distance from the claim at which a word of the sentence counts half. */
const HALF = 8;
/** A shorter sentence says too little by itself: the words around it count as well. */
const ENOUGH_WEIGHT = 3;
/** Unless it stands there word for word and has at least so much to say: then it is held to be so well known. */
const WHOLE = { weight: 1.5, support: 0.7 };
/** So much of a sentence is what was kept, and so much of what stood beside it still does: it was cut short. */
const CUT = { share: 0.9, weight: 1.5, weightIfRare: 0.5, beside: 0.6 };
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
function stands(word: string, { words }: TextIndex, { from, to }: Run): boolean {
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

function weightAt(kept: KeptWords, index: TextIndex, i: number): number {
  return weightOf(index, kept.words.spelling[i]!) / (1 + distance(i, kept) / HALF);
}

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
    const { share, weight } = owedTo(kept, sentence, index, now[0]!);
    const isCut =
      share >= CUT.share &&
      weight >= (rare ? CUT.weightIfRare : CUT.weight) &&
      sides.some((side) => shareOf(side) >= CUT.beside);
    return Math.max(shareOf(own), isCut ? WHOLE.support : 0);
  }
  const joined = sides.map(({ met, asked }) => ({ met: own.met + met, asked: own.asked + asked }));
  const isWhole = own.met === own.asked && own.asked >= WHOLE.weight;
  return Math.max(...joined.map(shareOf), isWhole ? WHOLE.support : 0);
}

/** Of what stood beside a sentence, less than this is left where the like is said in another part of the page. */
const LEFT_BESIDE = 0.3;
/** Words from a sentence within which something stands beside it. */
const CLOSE = 20;

/** Whether nothing stands beside a sentence that stood beside the kept one, though something did. */
export function isElsewhere(
  kept: KeptWords,
  index: TextIndex,
  alignment: Alignment,
  home: Run,
): boolean {
  const isClose = (j: number): boolean => j >= home.from - CLOSE && j < home.to + CLOSE;
  const shares: number[] = [];
  for (const [from, to] of [
    [0, kept.sentence.from],
    [kept.sentence.to, kept.words.spelling.length],
  ] as const) {
    const share: Share = { met: 0, asked: 0 };
    for (let i = from; i < to; i++) {
      const weight = weightOf(index, kept.words.spelling[i]!);
      share.asked += weight;
      const isThere = isMet(kept, index, alignment, i) && isClose(alignment.partner[i]!);
      if (isThere) share.met += weight;
    }
    if (share.asked > 0) shares.push(shareOf(share));
  }
  return shares.length > 0 && Math.max(...shares) < LEFT_BESIDE;
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
