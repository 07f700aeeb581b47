import type { NameCandidate, NameFinding } from '../../claim.ts';
import type { NameIndex } from './name-index.ts';
import type { KnownName } from './name-list.ts';
import { isOneEdit } from './one-edit.ts';
import { isSameName } from './same-name.ts';
import { slipScore } from './slip-score.ts';
import { speaksOf } from './speaks-of.ts';
import { type NameWord, wordsOf } from './words-of.ts';

/** What speaks for and against a slip beside the two words; see `slipScore` for those. */
const WEIGHT = {
  listed: 2.5,
  context: 2,
  consistent: -0.5,
  ordinaryConsistent: -1.5,
  partOfRun: -1,
};
/** The sum of weights from which a name counts as misspelled. */
const ENOUGH = 3;
/** A spelling that stands so often on a page may be meant. */
const CONSISTENT = 3;
const LONGEST_NAME = 6;

interface Guess {
  score: number;
  wrong: NameWord;
  /** The folded right word, and its place in the folded full name. */
  right: string;
  at: number;
  fullName: string;
  listed: KnownName | undefined;
}

/** A known full name that the candidate, or part of it, is one edit away from. */
export function byFullName(
  candidate: NameCandidate,
  words: readonly NameWord[],
  index: NameIndex,
): NameFinding | undefined {
  if (words.length < 2) return undefined;
  const runs = runsOf(words);
  const known = new Set<NameWord>();
  for (const run of runs) if (index.isKnown(foldedOf(run))) for (const word of run) known.add(word);
  let best: Guess | undefined;
  let rival = false;
  for (const run of runs) {
    // A longer name may hold a known one: "Wall Street Journal".
    if (run.length === 2 && run.some((word) => known.has(word))) continue;
    for (const guess of guessesOf(run, run.length < words.length, candidate, index)) {
      if (known.has(guess.wrong)) continue;
      if (best && guess.score === best.score) rival ||= nameOf(guess) !== nameOf(best);
      if (best && guess.score <= best.score) continue;
      best = guess;
      rival = false;
    }
  }
  return best && !rival ? findingOf(candidate, best) : undefined;
}

/** The runs of two and more words that may be names by themselves. */
function runsOf(words: readonly NameWord[]): NameWord[][] {
  const runs: NameWord[][] = [];
  for (let from = 0; from < words.length - 1; from++) {
    const most = Math.min(words.length, from + LONGEST_NAME);
    for (let to = from + 2; to <= most; to++) runs.push(words.slice(from, to));
  }
  return runs;
}

function guessesOf(
  run: readonly NameWord[],
  isPart: boolean,
  candidate: NameCandidate,
  index: NameIndex,
): Guess[] {
  const first = run[0]!.folded;
  const last = run.at(-1)!.folded;
  const starting = index.startingWith(first);
  const ending = index.endingWith(last);
  const guesses: Guess[] = [];
  const tryName = (fullName: string, shared: number) => {
    const guess = guessOf(run, fullName, shared, index);
    if (!guess) return;
    guess.score += around(guess, isPart, candidate, index);
    if (guess.score >= ENOUGH) guesses.push(guess);
  };
  const rest = foldedOf(run.slice(1));
  const front = foldedOf(run.slice(0, -1));
  const shares = run.length === 2;
  for (const known of starting) {
    if (isOneEdit(rest, known)) tryName(`${first} ${known}`, shares ? starting.length : 1);
  }
  for (const known of ending) {
    if (isOneEdit(front, known)) tryName(`${known} ${last}`, shares ? ending.length : 1);
  }
  return guesses;
}

function guessOf(
  run: readonly NameWord[],
  fullName: string,
  shared: number,
  index: NameIndex,
): Guess | undefined {
  const parts = fullName.split(' ');
  if (parts.length !== run.length) return undefined;
  const at = parts.findIndex((part, place) => part !== run[place]!.folded);
  const wrong = run[at]!;
  const right = parts[at]!;
  if (isSameName(wrong.folded, right) || isShouted(wrong.text)) return undefined;
  const score = slipScore(wrong.folded, right, shared, index);
  return { score, wrong, right, at, fullName, listed: index.listed(fullName) };
}

/** What the list, the words around the name and its frequency add. */
function around(
  { wrong, listed }: Guess,
  isPart: boolean,
  { context, count }: NameCandidate,
  index: NameIndex,
): number {
  let score = isPart ? WEIGHT.partOfRun : 0;
  if (listed) score += WEIGHT.listed;
  if (listed && speaksOf(context, listed.about)) score += WEIGHT.context;
  if (count < CONSISTENT) return score;
  return score + WEIGHT[index.isOrdinary(wrong.folded) ? 'ordinaryConsistent' : 'consistent'];
}

/** Capitals all through: a headline or an abbreviation. */
function isShouted(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase();
}

function foldedOf(words: readonly NameWord[]): string {
  return words.map((word) => word.folded).join(' ');
}

function nameOf(guess: Guess): string {
  return guess.listed?.name ?? guess.fullName;
}

function findingOf(candidate: NameCandidate, guess: Guess): NameFinding {
  const { wrong, right, at, fullName, listed } = guess;
  const shown = listed?.name ?? capitalised(fullName);
  const shownWords = wordsOf(shown);
  const fits = shownWords.length === fullName.split(' ').length;
  return {
    candidate: candidate.text,
    span: { start: wrong.start, end: wrong.end },
    suggestion: {
      text: fits ? shownWords[at]!.text : capitalised(right),
      fullName: shown,
      source: 'list',
      ...(listed && { about: listed.about }),
    },
  };
}

function capitalised(folded: string): string {
  return folded.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
