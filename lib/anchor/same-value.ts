import type { Alignment, Run } from './align.ts';
import { amountOf } from './amounts.ts';
import { isBesideAnother } from './beside-another.ts';
import { boundOf } from './bounds.ts';
import type { KeptWords } from './kept-words.ts';
import { howOften } from './how-often.ts';
import { withoutTh } from './nth.ts';
import { isOfAge } from './of-age.ts';
import { areOpposite, directionOf, isDenied } from './opposites.ts';
import { partnersInPlace } from './partners-in-place.ts';
import { isOtherRate, withoutRate } from './rate.ts';
import { type Words, sentenceBounds } from './words.ts';

/** Words within which a negation or a word of rising and falling belongs to the claim. */
const REACH = 10;
const DIRECTION_REACH = 6;

const STILL = new Set(['yet', 'remained', 'remain', 'remaining', 'still', 'left', 'had', 'have']);

const LEADING = new Set(['minus', 'currency']);
const TRAILING = new Set(['scale', 'percent', 'unit', 'currency', 'period']);

/** A run with the signs, scale words and units that stand directly beside it. */
export function wholeRun(
  { kind, begins, spelling, start: starts, end: ends }: Words,
  { from, to }: Run,
): Run {
  let start = from;
  let end = to;
  const isClose = (i: number): boolean => starts[i]! - ends[i - 1]! <= 1;
  while (start > 0 && !begins[start] && isClose(start) && LEADING.has(kind[start - 1]!)) start--;
  // "second largest" is another rank than "largest".
  if (kind[start] === 'superlative' && start > 0 && kind[start - 1] === 'ordinal') start--;
  // The sign of "in 2020 $22" is that of the next figure.
  const isOfNext = (i: number): boolean =>
    kind[i] === 'currency' && kind[i + 1] === 'number' && starts[i + 1] === ends[i];
  const isOwn = (i: number): boolean => isClose(i) && TRAILING.has(kind[i]!) && !isOfNext(i);
  while (end < kind.length && !begins[end] && isOwn(end)) end++;
  // "$5 million" and "$5-million-dollar" say the same.
  if (
    end - start > 2 &&
    kind[end - 1] === 'currency' &&
    spelling.slice(start, end - 1).includes(spelling[end - 1]!)
  )
    end--;
  return { from: start, to: end };
}

/** The word of rising or falling nearest to a run, in its sentence. */
function directionAt(words: Words, run: Run): -1 | 0 | 1 {
  const { from, to } = sentenceBounds(words, run.from);
  for (let away = 0; away <= DIRECTION_REACH; away++) {
    const before = run.from - away;
    const after = run.to - 1 + away;
    const direction =
      (before >= from && directionAlone(words, before, run)) ||
      (after < to && directionAlone(words, after, run));
    if (direction) return direction;
  }
  return 0;
}

/** "more than" and "up to" bound a figure and move nothing, nor does what "makes up" a share. */
function directionAlone(words: Words, at: number, run: Run): -1 | 0 | 1 {
  const { spelling } = words;
  const next = spelling[at + 1];
  const isShare = /^ma[dk]e/.test(spelling[at - 1] ?? '') || spelling[at - 1] === 'making';
  if (next === 'than' || (spelling[at] === 'up' && (next === 'to' || isShare))) return 0;
  const direction = directionOf(spelling[at] ?? '');
  return direction !== 0 && isBesideAnother(words, at, run) ? 0 : direction;
}

/** "no one", where "No. 1" and "no 1" are ranks. */
function isNoOne({ spelling, start, end }: Words, at: number): boolean {
  return spelling[at] === '1' && end[at]! - start[at]! === 'one'.length;
}

/** "not only", "not including" deny nothing. */
const NOT_BUT = new Set(['only', 'counting', 'including', 'least', 'just', 'merely', 'simply']);

/** "No. 1" and "no fewer than" deny nothing. */
function isNegation(words: Words, at: number): boolean {
  const { kind, spelling } = words;
  if (kind[at] !== 'negation') return false;
  if (spelling[at] !== 'no') return !NOT_BUT.has(spelling[at + 1] ?? '');
  const isBound = spelling[at + 2] === 'than' && /^(?:fewer|less?|more)$/.test(spelling[at + 1]!);
  return !isBound && (kind[at + 1] !== 'number' || isNoOne(words, at + 1));
}

/** Negations near a run and in its sentence that `isPaired` does not find on the other side. */
function hasLoneNegation(words: Words, run: Run, isPaired: (at: number) => boolean): boolean {
  const { from, to } = sentenceBounds(words, run.from);
  for (let at = Math.max(from, run.from - REACH); at < Math.min(to, run.to + REACH); at++)
    if (isNegation(words, at) && !isPaired(at)) return true;
  return false;
}

/** Whether a word some way off belongs to another figure, which stands between it and the claim. */
function isOfAnother({ words, claim }: KeptWords, i: number): boolean {
  const [from, to] = i < claim.from ? [i + 1, claim.from] : [claim.to, i];
  const isFar = to - from > DIRECTION_REACH && words.kind.slice(from, to).includes('number');
  return isFar || isBesideAnother(words, i, claim);
}

/** Whether, in the claim's sentence, a word has given way to its contrary. */
function isTurnedRound(kept: KeptWords, { partner }: Alignment, now: Words, is: Run): boolean {
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

/**
 * Whether what is said around a value that is itself the same is the same as well: its bound, the signs
 * and units beside it, the direction of a change, and that it is said, not denied.
 */
export function isSaidAlike(
  kept: KeptWords,
  was: Run,
  now: Words,
  is: Run,
  alignment: Alignment,
): boolean {
  const before = wholeRun(kept.words, was);
  const after = wholeRun(now, is);
  if (
    valueIn(kept.words, before) !== valueIn(now, after) &&
    !amountToSame(kept.words, before, now, after)
  )
    return false;
  if (boundOf(kept.words, before.from, before.to) !== boundOf(now, after.from, after.to))
    return false;
  if (isOtherRate(kept.words, before, now, after)) return false;
  if (directionAt(kept.words, before) * directionAt(now, after) < 0) return false;
  const { partner } = alignment;
  const partners = new Set(partner.filter((j, i) => j >= 0 && isNegation(kept.words, i)));
  if (hasLoneNegation(now, after, (at) => partners.has(at))) return false;
  const isKept = (at: number): boolean => partner[at]! >= 0 && isNegation(now, partner[at]!);
  if (hasLoneNegation(kept.words, before, isKept)) return false;
  return !isTurnedRound(kept, alignment, now, is);
}

/** "14 days", "two weeks". */
function amountToSame(before: Words, was: Run, now: Words, is: Run): boolean {
  const amount = amountOf(before, was);
  return amount !== undefined && amount === amountOf(now, is);
}

const NO_VALUE = new Set(['word', 'stop', 'negation']);

/** The value words of a run in one line, in the order of their spelling: "30 jets", "jets: 30". */
function valueIn(words: Words, { from, to }: Run): string {
  const { spelling, kind } = words;
  const values: string[] = [];
  for (let i = from; i < to; i++) {
    // "$40-50" is "$40 to $50".
    const isAgain = kind[i] === 'currency' && values.includes(spelling[i]!);
    if (!NO_VALUE.has(kind[i]!) && !isAgain && !isOfAge(words, i))
      values.push(howOften(spelling[i]!) ?? withoutTh(withoutRate(words, i)));
  }
  return values.toSorted().join(' ').trim();
}
