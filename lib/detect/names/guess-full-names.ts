import type { NameCandidate } from '../../claim.ts';
import type { NameIndex } from './name-index.ts';
import type { KnownName } from './name-list.ts';
import { isOneEdit } from './one-edit.ts';
import { isSameName } from './same-name.ts';
import { slipScore } from './slip-score.ts';
import { speaksOf } from './speaks-of.ts';
import { foldedOf, type NameWord } from './words-of.ts';

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

/** A known full name that a run of words may have been meant for. */
export interface Guess {
  score: number;
  wrong: NameWord;
  /** The folded right word, and its place in the folded full name. */
  right: string;
  at: number;
  fullName: string;
  listed: KnownName | undefined;
}

/**
 * The known full names that the run of words in `candidate` is one edit away from, as far as enough
 * speaks for a slip. `isPart` says that other words in capitals stand beside the run.
 */
export function guessFullNames(
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
