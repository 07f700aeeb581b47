import type { NameCandidate, NameFinding } from '../../claim.ts';
import type { NameIndex } from './name-index.ts';
import type { KnownName } from './name-list.ts';
import { type Edit, oneEdit } from './one-edit.ts';
import { isSameName } from './same-name.ts';
import { speaksOf } from './speaks-of.ts';
import { type NameWord, wordsOf } from './words-of.ts';

/** What speaks for and against a slip; chosen so that none of these alone is enough. */
const WEIGHT = {
  listed: 2,
  context: 2,
  unknownWord: 1.5,
  ordinaryWord: -1.5,
  exchange: 1,
  doubling: 0.5,
  otherFirstLetter: -0.5,
  consistent: -1.5,
  partOfRun: -1,
};
/** By the number of known names that share the word that is right: with "John", all is possible. */
const SHARED: readonly [most: number, weight: number][] = [
  [1, 2.5],
  [4, 1.5],
  [10, 0.5],
  [25, -0.5],
  [80, -1.5],
  [Infinity, -2.5],
];
/** By the length of the shorter of the two spellings: short words are soon one letter apart. */
const LENGTH: readonly [most: number, weight: number][] = [
  [2, -4],
  [3, -2],
  [4, -1],
  [5, 0],
  [7, 0.5],
  [Infinity, 1],
];
/** The sum of weights from which a name counts as misspelled. */
const ENOUGH = 2.5;
/** A spelling that stands so often on a page is meant. */
const CONSISTENT = 3;
const LONGEST_NAME = 5;

interface Guess {
  score: number;
  wrong: NameWord;
  /** The folded right word, and the folded full name. */
  right: string;
  fullName: string;
  listed: KnownName | undefined;
}

/** A known full name that the candidate, or part of it, is one edit away from, with its reason. */
export function byFullName(candidate: NameCandidate, index: NameIndex): NameFinding | undefined {
  const words = wordsOf(candidate.text);
  const known = knownWords(words, index);
  const guesses: Guess[] = [];
  for (let from = 0; from < words.length - 1; from++) {
    const most = Math.min(words.length, from + LONGEST_NAME);
    for (let to = from + 2; to <= most; to++) {
      const run = words.slice(from, to);
      if (run.some((word) => known.has(word))) break;
      guesses.push(...guessesOf(run, run.length < words.length, candidate, index));
    }
  }
  const best = bestOf(guesses);
  return best && findingOf(candidate, best);
}

/** The words that stand in a known full name and are right as they are. */
function knownWords(words: readonly NameWord[], index: NameIndex): Set<NameWord> {
  const known = new Set<NameWord>();
  for (let from = 0; from < words.length - 1; from++) {
    for (let to = from + 2; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
      const run = words.slice(from, to);
      if (index.isKnown(run.map((word) => word.folded).join(' '))) run.forEach((w) => known.add(w));
    }
  }
  return known;
}

function guessesOf(
  run: readonly NameWord[],
  isPart: boolean,
  candidate: NameCandidate,
  index: NameIndex,
): Guess[] {
  const folded = run.map((word) => word.folded);
  const first = folded[0]!;
  const last = folded.at(-1)!;
  const names = new Set([
    ...index.startingWith(first).map((rest) => `${first} ${rest}`),
    ...index.endingWith(last).map((rest) => `${rest} ${last}`),
  ]);
  const guesses: Guess[] = [];
  for (const fullName of names) {
    const parts = fullName.split(' ');
    const at = onlyDifference(folded, parts);
    if (at === undefined) continue;
    const wrong = run[at]!;
    const right = parts[at]!;
    const edit = oneEdit(wrong.folded, right);
    if (!edit || isSameName(wrong.folded, right) || isShouted(wrong.text)) continue;
    const listed = index.listed(fullName);
    const shared =
      at > 0 && parts.length === 2
        ? index.startingWith(first).length
        : at === 0 && parts.length === 2
          ? index.endingWith(last).length
          : 1;
    let score = scoreOf(wrong.folded, right, edit, shared, index);
    if (listed) score += WEIGHT.listed;
    if (listed && speaksOf(candidate.context, listed.about)) score += WEIGHT.context;
    if (candidate.count >= CONSISTENT) score += WEIGHT.consistent;
    if (isPart) score += WEIGHT.partOfRun;
    if (score >= ENOUGH) guesses.push({ score, wrong, right, fullName, listed });
  }
  return guesses;
}

/** The place of the one word in which the two differ. */
function onlyDifference(a: readonly string[], b: readonly string[]): number | undefined {
  if (a.length !== b.length) return undefined;
  const at = a.findIndex((word, place) => word !== b[place]);
  if (at < 0) return undefined;
  for (let place = at + 1; place < a.length; place++) if (a[place] !== b[place]) return undefined;
  return at;
}

function scoreOf(wrong: string, right: string, edit: Edit, shared: number, index: NameIndex) {
  let score = index.isOrdinary(wrong) ? WEIGHT.ordinaryWord : WEIGHT.unknownWord;
  if (edit === 'exchange') score += WEIGHT.exchange;
  if (edit === 'doubling') score += WEIGHT.doubling;
  if (edit !== 'exchange' && wrong[0] !== right[0]) score += WEIGHT.otherFirstLetter;
  score += step(SHARED, shared);
  return score + step(LENGTH, Math.min(wrong.length, right.length));
}

function step(steps: readonly [most: number, weight: number][], value: number): number {
  return steps.find(([most]) => value <= most)![1];
}

/** Capitals all through: a headline or an abbreviation. */
function isShouted(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase();
}

/** The best guess, unless another suggests something else as strongly. */
function bestOf(guesses: readonly Guess[]): Guess | undefined {
  const [best, next] = guesses.toSorted((a, b) => b.score - a.score);
  if (!best) return undefined;
  const rival = next && next.score === best.score && nameOf(next) !== nameOf(best);
  return rival ? undefined : best;
}

function nameOf(guess: Guess): string {
  return guess.listed?.name ?? guess.fullName;
}

function findingOf(
  candidate: NameCandidate,
  { wrong, right, fullName, listed }: Guess,
): NameFinding {
  const shown = listed?.name ?? capitalised(fullName);
  return {
    candidate: candidate.text,
    span: { start: wrong.start, end: wrong.end },
    suggestion: {
      text: shownWord(shown, fullName, right) ?? capitalised(right),
      fullName: shown,
      source: 'list',
      ...(listed && { about: listed.about }),
    },
  };
}

/** The word of the name as the list writes it that stands where `right` stands in `folded`. */
function shownWord(name: string, folded: string, right: string): string | undefined {
  const words = wordsOf(name);
  const places = folded.split(' ');
  return words.length === places.length ? words[places.indexOf(right)]?.text : undefined;
}

function capitalised(folded: string): string {
  return folded.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
