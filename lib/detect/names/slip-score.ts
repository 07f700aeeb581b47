import type { NameIndex } from './name-index.ts';
import { oneEdit } from './one-edit.ts';

/** What speaks for and against a slip of the fingers; chosen so that none of these alone is enough. */
const WEIGHT = {
  unknownWord: 2,
  ordinaryWord: -1.5,
  strangeLetters: 1,
  exchange: 1,
  doubling: 0.5,
  otherFirstLetter: -0.5,
};
type Steps = readonly (readonly [most: number, weight: number])[];
/** By the number of known names that share the word that is right: with "John", all is possible. */
const SHARED: Steps = [
  [1, 3],
  [4, 1.5],
  [10, 0.5],
  [25, 0],
  [80, -1],
  [160, -2],
  [Infinity, -2.5],
];
/** By the length of the shorter of the two spellings: short words are soon one letter apart. */
const LENGTH: Steps = [
  [2, -4],
  [3, -2],
  [4, -1],
  [5, 0],
  [7, 0.5],
  [Infinity, 1],
];

/**
 * How much speaks for `wrong` being a slip for `right`, from about -5 to 8. Both are folded and one
 * edit apart; `shared` is the number of known names that have the rest of the name in common.
 */
export function slipScore(wrong: string, right: string, shared: number, index: NameIndex): number {
  let score = index.isOrdinary(wrong) ? WEIGHT.ordinaryWord : WEIGHT.unknownWord;
  if (index.isStrange(wrong)) score += WEIGHT.strangeLetters;
  const edit = oneEdit(wrong, right);
  if (edit === 'exchange') score += WEIGHT.exchange;
  else if (wrong[0] !== right[0]) score += WEIGHT.otherFirstLetter;
  if (edit === 'doubling') score += WEIGHT.doubling;
  return score + step(SHARED, shared) + step(LENGTH, Math.min(wrong.length, right.length));
}

function step(steps: Steps, value: number): number {
  return steps.find(([most]) => value <= most)![1];
}
