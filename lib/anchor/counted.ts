import type { Run } from './align.ts';
import { isCountedAlike } from './counted-alike.ts';
import type { KeptWords } from './kept-words.ts';
import { isOfAge, mayBeAge } from './of-age.ts';
import { directionOf } from './opposites.ts';
import type { Question } from './question.ts';
import { standsNear } from './support.ts';

/** Words of an age, a bound or a comparison, for which others may stand: "26 or older", "aged 26 or above". */
const NOT_COUNTED = new Set('aged age old older younger above below higher much many'.split(' '));

/**
 * The words of the claim that say what its value counts, as indices. Of a percentage, words of rising and falling are
 * none: "60% more" is "an increase of 60%".
 */
export function countedIn({ words, claim }: KeptWords, values: readonly number[]): number[] {
  const isShare = values.some((i) => words.kind[i] === 'percent');
  const isCounted = (i: number): boolean =>
    words.kind[i] === 'word' &&
    !values.includes(i) &&
    !NOT_COUNTED.has(words.spelling[i]!) &&
    !(isShare && directionOf(words.spelling[i]!) !== 0);
  const counted: number[] = [];
  for (let i = values[0]!; i < claim.to; i++) if (isCounted(i)) counted.push(i);
  // "two others" says nothing of what they are.
  return counted.every((i) => words.spelling[i] === 'other') ? [] : counted;
}

/** Whether some word of what the claim counts is still beside the value: "five deaths" are not "five cases". */
export function countsTheSame({ kept, index, values }: Question, run: Run): boolean {
  const { words } = kept;
  const counted = countedIn(kept, values);
  if (counted.length === 0 && isOfAge(words, values.at(-1)! + 1)) return mayBeAge(index, run);
  return (
    counted.length === 0 ||
    counted.some((i) => standsNear(words.spelling[i]!, index, run)) ||
    isCountedAlike(kept, counted, index, run)
  );
}
