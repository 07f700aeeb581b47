import { type Alignment, type Run, isSameWord } from './align.ts';
import { inOtherForm } from './amounts.ts';
import { isOfAnotherMention } from './another-mention.ts';
import { endOfBound, startOfBound } from './bounds.ts';
import type { ClaimKind } from '../claim.ts';
import { byCompany } from './company.ts';
import { countedIn, countsTheSame } from './counted.ts';
import { isCountedAlike } from './counted-alike.ts';
import { SPREAD, changedTo, movedTo, sameInPlace, valueWords } from './find-value.ts';
import { hasForeignName } from './foreign-name.ts';
import { hasItsNames } from './has-its-names.ts';
import type { KeptWords } from './kept-words.ts';
import { byPlace, isElsewhere, leftBeside } from './left-beside.ts';
import { type Question, keyOf } from './question.ts';
import { isRare } from './rare-figure.ts';
import { isRenamed } from './renamed.ts';
import { isSaidAlike } from './same-value.ts';
import { sortOf } from './sort-of-figure.ts';
import { areSwapped } from './swapped-names.ts';
import { supplantedBy } from './supplanted.ts';
import { isMet, supportNear, supportOf } from './support.ts';
import type { TextIndex } from './text-index.ts';
import type { Words } from './words.ts';

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
/**
 * Of the words directly beside the value. Less is enough for a rare figure, and where most of the statement
 * stands there and the value only once, with what it counts: it was moved within its sentence.
 */
const ENOUGH_NEAR = { usually: 0.34, rare: 0.25, moved: 0.15 };
const MOST = 0.6;
/** What place and company of a statement can add to its support, or take from it, at most. */
const MOST_ADDED = 0.35;
/** With less of the statement there, a name that is new to it makes it another's, unless the figure is rare. */
const SURE = 0.65;
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

/** A value with the words that now stand for the rest of the claim, as far as they stand beside it. */
function withClaim({ kept, index, alignment, values }: Question, run: Run): Run {
  let from = startOfBound(index.words, run.from);
  let to = endOfBound(index.words, run.to);
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

function enoughFor(state: 'anchored' | 'changed', { kept, index, values }: Question): number {
  const rare = values.some((i) => isRare(kept, i, index));
  return state === 'anchored' && rare ? ENOUGH_IF_RARE : ENOUGH[state];
}

/** How often the value's first word stands in a sentence. */
function timesIn({ kept, index, values }: Question, { from, to }: Run): number {
  return index.words.spelling
    .slice(from, to)
    .filter((word) => word === kept.words.spelling[values[0]!]).length;
}

/** Whether a value is the only one of its sort in its sentence, and was: there is no other it could be taken for. */
function isOnlyOfItsSort({ kept, index, values }: Question, home: Run): boolean {
  const sort = sortOf(kept.words, keyOf(kept, values));
  const countIn = (words: Words, { from, to }: Run): number => {
    let count = 0;
    for (let i = from; i < to; i++) if (sortOf(words, i) === sort) count++;
    return count;
  };
  return (
    sort !== undefined &&
    countIn(kept.words, kept.sentence) === 1 &&
    countIn(index.words, home) === 1
  );
}

function nearFor(question: Question, home: Run, run: Run, support: number): number {
  const { kept, kind, values, index } = question;
  const counts = kept.claim.to - kept.claim.from > 1 && kind === 'quantity';
  const isMoved =
    support >= MOST &&
    (kind === 'date' ||
      (counts && countsTheSame(question, run)) ||
      isOnlyOfItsSort(question, home)) &&
    timesIn(question, home) <= 1;
  if (isMoved) return ENOUGH_NEAR.moved;
  return values.some((i) => isRare(kept, i, index)) ? ENOUGH_NEAR.rare : ENOUGH_NEAR.usually;
}

/** Says whether the claim stands in a sentence it was aligned with, and with the same value. */
export function judge(
  kept: KeptWords,
  kind: ClaimKind,
  index: TextIndex,
  alignment: Alignment,
  home: Run,
  parts: readonly Run[],
): Verdict {
  const values = valueWords(kept, kind);
  const question: Question = { kept, kind, index, alignment, values };
  const rare = values.some((i) => isRare(kept, i, index));
  const support = supportOf(kept, index, alignment, new Set(values), [home, ...parts], rare);
  const still = sameInPlace(question) ?? movedTo(question, home) ?? inOtherForm(question, home);
  if (still && isOfAnotherMention(question, home, still)) return { state: 'orphan', support };
  const instead = still && supplantedBy(question, home, still);
  const same = instead ? undefined : still;
  const run = instead ?? same ?? changedTo(question, home, parts);
  if (!run || supportNear(kept, index, values, run) < nearFor(question, home, run, support))
    return { state: 'orphan', support };
  const was = { from: values[0]!, to: values.at(-1)! + 1 };
  const isOther = isRenamed(kept, alignment, index);
  if (isOther && isElsewhere(leftBeside(kept, index, alignment, home)))
    return { state: 'orphan', support };
  const alike =
    same !== undefined &&
    countsTheSame(question, run) &&
    !isOther &&
    !areSwapped(kept, index, home) &&
    (kind !== 'rank' || hasItsNames(kept, index, home)) &&
    isSaidAlike(kept, was, index.words, run, alignment);
  const isForeign = alike && !rare && support < SURE && hasForeignName(kept, index, home, run);
  if (isForeign) return { state: 'orphan', support };
  const state = alike ? 'anchored' : 'changed';
  const missing = enoughFor(state, question) - support;
  // Most statements have so much, or so little, that nothing else decides.
  const isClear = missing < -MOST_ADDED || missing > MOST_ADDED;
  const added = isClear ? 0 : byPlace(kept, index, alignment, home) + byCompany(question, home);
  if (missing > added) return { state: 'orphan', support };
  return { state, run: withClaim(question, run), support };
}
