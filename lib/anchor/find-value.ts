import type { Run } from './align.ts';
import type { ClaimKind } from '../claim.ts';
import type { KeptWords } from './kept-words.ts';
import { isOfAge } from './of-age.ts';
import { isSameFigure } from './same-figure.ts';
import { likeliestSuccessor } from './likeliest-successor.ts';
import { oneForOne } from './one-for-one.ts';
import { singleInstead } from './single-instead.ts';
import { successorElsewhere } from './successor-elsewhere.ts';
import { KEYS, type Question, isOfClass, keyOf } from './question.ts';
import { isMet, standsNear } from './support.ts';
import { type WordClass, carriesValue } from './word-classes.ts';
import type { Words } from './words.ts';

/** Words that may have come between the words of a value. */
export const SPREAD = 6;

/** What stands beside a figure and is none. */
const NO_FIGURE = new Set<WordClass>(['currency', 'percent', 'unit', 'scale', 'minus']);

/** "at least" and "at most" rank nothing. */
function isBound({ spelling }: Words, i: number): boolean {
  return /^(?:least|most)$/.test(spelling[i]!) && spelling[i - 1] === 'at';
}

/** "last" of "last October 2023" says no more than the year does. */
function isLastOf({ spelling, kind }: Words, i: number): boolean {
  return spelling[i] === 'last' && kind[i + 1] === 'month' && kind[i + 2] === 'number';
}

/** The value of a claim, or where it has none, every word of it that says something. */
export function valueWords({ words, claim }: KeptWords, kind: ClaimKind): number[] {
  const all = Array.from({ length: claim.to - claim.from }, (_, i) => claim.from + i);
  if (kind === 'name') return all;
  const values = all.filter(
    (i) =>
      carriesValue(words.kind[i]!) &&
      !isBound(words, i) &&
      !isOfAge(words, i) &&
      !(kind === 'date' && isLastOf(words, i)),
  );
  if (values.length > 0) return values;
  const said = all.filter((i) => words.kind[i] !== 'stop');
  return said.length > 0 ? said : all;
}

function isEqual({ kept, index, alignment }: Question, i: number): boolean {
  const j = alignment.partner[i]!;
  return (
    j >= 0 &&
    kept.words.spelling[i] === index.words.spelling[j] &&
    isSameFigure(kept.words, i, index.words, j)
  );
}

/** From the first to the last of some words of the text; undefined where they lie far apart. */
function runOf(places: number[], length: number): Run | undefined {
  const from = Math.min(...places);
  const to = Math.max(...places) + 1;
  return to - from <= length + SPREAD ? { from, to } : undefined;
}

/**
 * The value where the alignment has it, its figures and ranks the same; whether its signs and units are as
 * well is asked of all that stands beside it, since they change places ("$5", "5 dollars").
 */
export function sameInPlace(question: Question): Run | undefined {
  const { kept, kind, values, alignment } = question;
  const keys = kind === 'name' ? [] : values.filter((i) => KEYS.has(kept.words.kind[i]!));
  const needed = keys.length > 0 ? keys : values;
  if (!needed.every((i) => isEqual(question, i))) return undefined;
  const places = values.filter((i) => isEqual(question, i)).map((i) => alignment.partner[i]!);
  return runOf(places, values.at(-1)! - values[0]! + 1);
}

/**
 * Whether a figure of the text already stands for the same one elsewhere in the kept sentence. Its signs
 * and units may well do: they stand for any of their kind.
 */
function isTaken(question: Question, j: number): boolean {
  const { alignment, values, index } = question;
  if (NO_FIGURE.has(index.words.kind[j]!)) return false;
  const i = alignment.partner.indexOf(j);
  return i >= 0 && !values.includes(i) && isEqual(question, i);
}

/** Whether the value's words stand in the text at some places: "May 5" is "5 May", "£5" is "5 pounds". */
function standAt({ kept, kind, index, values }: Question, places: readonly number[]): boolean {
  const { words } = kept;
  // For a score or a range the order counts.
  const isOne =
    kind === 'date' ||
    values.filter((i) => words.kind[i] === 'number').length === 1 ||
    values.every((i) => words.kind[i] === 'superlative');
  const inLine = (spellings: string[]): string =>
    (isOne ? spellings.toSorted() : spellings).join(' ');
  const wanted = values.map((i) => words.spelling[i]!);
  const found = places.map((j) => index.words.spelling[j] ?? '');
  if (inLine(wanted) !== inLine(found)) return false;
  const placeOf = (n: number): number => places[isOne ? found.indexOf(wanted[n]!) : n]!;
  return kind === 'date' || values.every((i, n) => isSameFigure(words, i, index.words, placeOf(n)));
}

/**
 * The value elsewhere in the sentence, its words together or as far apart as they were, where the sentence was turned
 * round ("three titles", "the title three times").
 */
export function movedTo(question: Question, home: Run): Run | undefined {
  const { values, kept, index } = question;
  const wanted = new Set(values.map((i) => kept.words.spelling[i]));
  // "lowest on record", "record low"
  const layouts = [
    values.map((_, n) => n),
    values.map((i) => i - values[0]!),
    values.map((_, n) => 2 * n),
  ];
  for (let j = home.from; j < home.to; j++) {
    if (!wanted.has(index.words.spelling[j])) continue;
    for (const layout of layouts) {
      const places = layout.map((n) => j + n);
      const to = places.at(-1)! + 1;
      const isThere = to <= home.to && standAt(question, places);
      if (isThere && !places.some((at) => isTaken(question, at))) return { from: j, to };
    }
  }
  return undefined;
}

/** The word of the text that stands in the place of the value's key, of the same class. */
function successor({ kept, index, alignment, values }: Question): number | undefined {
  const key = keyOf(kept, values);
  const partner = alignment.partner[key]!;
  const isTimes = index.words.spelling[partner] === 'time' && kept.words.kind[key] === 'multiple';
  const j = isTimes ? partner - 1 : partner;
  return j >= 0 && isOfClass(kept.words, key, index.words, j) ? j : undefined;
}

/** The next word beside the value that says something, `step` words on; undefined past the sentence. */
function neighbour({ kept, values }: Question, step: 1 | -1): number | undefined {
  const { words, sentence } = kept;
  let i = step > 0 ? values.at(-1)! + 1 : values[0]! - 1;
  while (i >= sentence.from && i < sentence.to && words.kind[i] === 'stop') i += step;
  return i >= sentence.from && i < sentence.to ? i : undefined;
}

/**
 * Whether a value put in place of another is a value of the same thing: what is counted, or for money
 * and percentages what comes before, is still there.
 */
function isOfTheSame(question: Question, at: number): boolean {
  const { kept, kind, index, alignment } = question;
  const after = neighbour(question, 1);
  const before = neighbour(question, -1);
  const isThere = (i: number | undefined): boolean =>
    i !== undefined &&
    (isMet(kept, index, alignment, i) ||
      standsNear(kept.words.spelling[i]!, index, { from: at, to: at + 1 }));
  if (kind === 'quantity' || kind === 'rank') {
    const { claim } = kept;
    const counted = question.values.at(-1)! + 1 < claim.to ? after : undefined;
    return isThere(counted ?? after) || (counted === undefined && isThere(before));
  }
  return isThere(after) || isThere(before);
}

/** Whether a sum in another currency stood in the kept sentence, where the claim's was what it comes to: "€5 ($6)". */
function isOtherSum({ kept, index, values }: Question, at: number): boolean {
  const { words, sentence } = kept;
  const was = values.find((i) => words.kind[i] === 'currency');
  const sign = [at - 1, at + 1].find((j) => index.words.kind[j] === 'currency');
  const isSame = (i: number): boolean => words.spelling[i] === index.words.spelling[at];
  if (was === undefined || sign === undefined) return false;
  if (words.spelling[was] === index.words.spelling[sign]) return false;
  for (let i = sentence.from; i < sentence.to; i++) if (isSame(i)) return true;
  return false;
}

/** The value that stands in the place of the claim's, of the same thing and class. */
export function changedTo(question: Question, home: Run, parts: readonly Run[]): Run | undefined {
  const { values, alignment } = question;
  const likeliest = likeliestSuccessor(question, home);
  if (likeliest) return likeliest;
  const at = successor(question);
  if (at === undefined || isOtherSum(question, at) || !isOfTheSame(question, at))
    return (
      successorElsewhere(question, home) ??
      oneForOne(question, home, parts) ??
      singleInstead(question, home)
    );
  const places = values.map((i) => alignment.partner[i]!).filter((j) => j >= 0);
  return runOf(places, values.at(-1)! - values[0]! + 1) ?? { from: at, to: at + 1 };
}
