import type { Alignment, Run } from './align.ts';
import { startOfBound } from './bounds.ts';
import type { ClaimKind } from '../claim.ts';
import {
  type Question,
  SPREAD,
  changedTo,
  movedTo,
  sameInPlace,
  valueWords,
} from './find-value.ts';
import type { KeptWords } from './kept-words.ts';
import { isRenamed } from './renamed.ts';
import { isSaidAlike } from './same-value.ts';
import { standsNear, supportNear, supportOf } from './support.ts';
import type { TextIndex } from './text-index.ts';

/** What one place of the text says of a kept claim. */
export interface Verdict {
  state: 'anchored' | 'changed' | 'orphan';
  /** The words of the text that state it now; absent for an orphan. */
  run?: Run;
  /** How much of the statement around the value stands there, 0 to 1. */
  support: number;
}

/**
 * Shares of the statement without which a value is another statement's. In the revisions of the corpus the
 * statements that stayed have 0.56 and more, but for one, those that went at most 0.5.
 */
const ENOUGH = { anchored: 0.5, changed: 0.6 };
/** Less is enough where the very figure, one of several digits, stands only once in the text. */
const ENOUGH_IF_RARE = 0.45;
const ENOUGH_NEAR = 0.34;
/** Whether some word of what the claim counts is still beside the value: "five deaths" are not "five cases". */
function countsTheSame({ kept, index, values }: Question, run: Run): boolean {
  const { words, claim } = kept;
  const counted: number[] = [];
  for (let i = values[0]!; i < claim.to; i++)
    if (words.kind[i] === 'word' && !values.includes(i)) counted.push(i);
  return counted.length === 0 || counted.some((i) => standsNear(words.spelling[i]!, index, run));
}

/** A value with the words that now stand for the rest of the claim, as far as they stand beside it. */
function withClaim({ kept, index, alignment }: Question, run: Run): Run {
  let from = startOfBound(index.words, run.from);
  let { to } = run;
  for (let i = kept.claim.from; i < kept.claim.to; i++) {
    const j = alignment.partner[i]!;
    if (j < run.from - SPREAD || j > run.to + SPREAD) continue;
    from = Math.min(from, j);
    to = Math.max(to, j + 1);
  }
  const longest = kept.claim.to - kept.claim.from + SPREAD;
  return to - from <= longest ? { from, to } : run;
}

function isRare(spelling: string, index: TextIndex): boolean {
  return /\d\D*\d/.test(spelling) && index.places.get(spelling)?.length === 1;
}

function enoughFor(state: 'anchored' | 'changed', { kept, index, values }: Question): number {
  const rare = values.some((i) => isRare(kept.words.spelling[i]!, index));
  return state === 'anchored' && rare ? ENOUGH_IF_RARE : ENOUGH[state];
}

/** Says whether the claim stands in a sentence it was aligned with, and with the same value. */
export function judge(
  kept: KeptWords,
  kind: ClaimKind,
  index: TextIndex,
  alignment: Alignment,
  home: Run,
): Verdict {
  const values = valueWords(kept, kind);
  const question: Question = { kept, kind, index, alignment, values };
  const support = supportOf(kept, index, alignment, new Set(values), home);
  const same = sameInPlace(question) ?? movedTo(question, home);
  const run = same ?? changedTo(question);
  if (!run || supportNear(kept, index, values, run) < ENOUGH_NEAR)
    return { state: 'orphan', support };
  const was = { from: values[0]!, to: values.at(-1)! + 1 };
  const alike =
    same !== undefined &&
    countsTheSame(question, run) &&
    !isRenamed(kept, alignment, index) &&
    isSaidAlike(kept, was, index.words, run, alignment);
  const state = alike ? 'anchored' : 'changed';
  const enough = support >= enoughFor(state, question);
  if (!enough) return { state: 'orphan', support };
  return { state, run: withClaim(question, run), support };
}
