import type { NameCandidate, NameFinding } from '../../claim.ts';
import { type Guess, guessFullNames } from './guess-full-names.ts';
import type { NameIndex } from './name-index.ts';
import { foldedOf, type NameWord, wordsOf } from './words-of.ts';

const LONGEST_NAME = 6;

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
    for (const guess of guessFullNames(run, run.length < words.length, candidate, index)) {
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
