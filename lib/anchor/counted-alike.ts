import { type Run, isSameWord } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import type { TextIndex } from './text-index.ts';

/** Those who may as well be called people. */
const PEOPLE =
  /^(?:people|passenger|resident|voter|customer|user|visitor|viewer|employee|inhabitant|citizen|spectator|guest|patron|subscriber|traveller|traveler|participant|attendee|respondent)$/;
/** Words before and after a claim that may have become what is counted: "employs 40 people", "40 employees". */
const BESIDE = 3;

/**
 * Whether the word that stands beside a value now, in the place of what the claim counts, says the same: people
 * for passengers, or a word that stood beside the claim.
 */
export function isCountedAlike(
  { words, claim, sentence }: KeptWords,
  counted: readonly number[],
  { words: now }: TextIndex,
  { to }: Run,
): boolean {
  const is = now.spelling[to];
  if (is === undefined || now.begins[to] || now.kind[to] !== 'word') return false;
  const was = counted.map((i) => words.spelling[i]!);
  if (PEOPLE.test(is) && was.some((word) => PEOPLE.test(word)) && [is, ...was].includes('people'))
    return true;
  const from = Math.max(sentence.from, claim.from - BESIDE);
  return words.spelling.slice(from, claim.from).some((word) => isSameWord(word, is));
}
