import type { Alignment, Run } from './align.ts';
import type { Verdict } from './judge.ts';
import type { KeptWords } from './kept-words.ts';
import { isSaidAlike } from './is-said-alike.ts';
import { isMet } from './support.ts';
import { type TextIndex, weightOf } from './text-index.ts';

/** Of its words, by weight, without which a statement is another. */
const ENOUGH = 0.6;
/** Words that may have come into a statement that is still the same. */
const ADDED = 1;

/**
 * As `judge`, for a claim that is a whole statement and no figure in one: every word of it that says
 * something must be there, in its order; a statement in other words is another wording to be checked.
 */
export function judgeStatement(kept: KeptWords, index: TextIndex, alignment: Alignment): Verdict {
  const { words, claim } = kept;
  let asked = 0;
  let met = 0;
  let isComplete = true;
  const places: number[] = [];
  for (let i = claim.from; i < claim.to; i++) {
    const place = alignment.partner[i]!;
    const weight = weightOf(index, words.spelling[i]!);
    asked += weight;
    if (isMet(kept, index, alignment, i)) {
      met += weight;
      places.push(place);
    }
    const isEqual = place >= 0 && index.words.spelling[place] === words.spelling[i];
    if (words.kind[i] !== 'stop' && !isEqual) isComplete = false;
  }
  const support = asked > 0 ? met / asked : 0;
  if (support < ENOUGH) return { state: 'orphan', support };
  const run: Run = { from: Math.min(...places), to: Math.max(...places) + 1 };
  const isAlike =
    isComplete &&
    run.to - run.from <= claim.to - claim.from + ADDED &&
    isSaidAlike(kept, claim, index.words, run, alignment);
  return { state: isAlike ? 'anchored' : 'changed', run, support };
}
