import { type Run, isSameWord } from './align.ts';
import { boundOf, endOfBound, startOfBound } from './bounds.ts';
import { countedIn } from './counted.ts';
import { isCountedAlike } from './counted-alike.ts';
import { SPREAD } from './find-value.ts';
import type { KeptWords } from './kept-words.ts';
import type { Question } from './question.ts';
import { isMet } from './support.ts';
import type { TextIndex } from './text-index.ts';

/** Words between a value and a word of its claim that has changed sides: "one-game lead", "lead of one game". */
const MOVED = 2;

/** Where a word of the claim that was moved stands beside the value now; -1 where it does not. */
function nearest({ words }: KeptWords, i: number, { words: now }: TextIndex, run: Run): number {
  if (words.kind[i] !== 'word') return -1;
  for (let away = 1; away <= MOVED; away++)
    for (const j of [run.to - 1 + away, run.from - away])
      if (isSameWord(words.spelling[i]!, now.spelling[j] ?? '')) return j;
  return -1;
}

/** Whether the bound of a value, still the same, was not among the words of the claim: nor is it now. */
function isBoundOutside(
  { words, claim }: KeptWords,
  values: readonly number[],
  index: TextIndex,
  run: Run,
): boolean {
  const first = values[0]!;
  const end = values.at(-1)! + 1;
  const isOut = startOfBound(words, first) < claim.from || endOfBound(words, end) > claim.to;
  return isOut && boundOf(words, first, end) === boundOf(index.words, run.from, run.to);
}

/** A value with the words that now stand for the rest of the claim, as far as they stand beside it. */
export function withClaim({ kept, index, alignment, values }: Question, run: Run): Run {
  const isOutside = isBoundOutside(kept, values, index, run);
  let from = isOutside ? run.from : startOfBound(index.words, run.from);
  let to = isOutside ? run.to : endOfBound(index.words, run.to);
  // "14 times" is how often, where "14" alone would be how many.
  if (index.words.kind[to - 1] === 'number' && index.words.spelling[to] === 'time') to++;
  if (isCountedAlike(kept, countedIn(kept, values), index, run)) to = Math.max(to, run.to + 1);
  for (let i = kept.claim.from; i < kept.claim.to; i++) {
    const j = isMet(kept, index, alignment, i)
      ? alignment.partner[i]!
      : nearest(kept, i, index, run);
    if (j < 0 || j < run.from - SPREAD || j > run.to + SPREAD) continue;
    from = Math.min(from, j);
    to = Math.max(to, j + 1);
  }
  const longest = kept.claim.to - kept.claim.from + SPREAD;
  return to - from <= longest ? { from, to } : run;
}
