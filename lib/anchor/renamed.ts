import { type Alignment, isSameWord } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import { partnersInPlace } from './partners-in-place.ts';
import { standsAsName } from './stands-as-name.ts';
import type { TextIndex } from './text-index.ts';
import { type Words, sentenceBounds } from './words.ts';

/** Words within which a name may be the one of whom a claim speaks. */
const REACH = 15;

/** The day of another event, said in the same sentence, is farther away. */
const DAY_REACH = 6;
const DAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;
const SAYING =
  /^(?:said|say|told|announced|reported|added|wrote|stated|showed|released|published)$/;

/** Whether a word is the day on which something was said, which a later version of the text is brought up to. */
function isDayOfSaying({ spelling, begins }: Words, at: number): boolean {
  const isSaid = (i: number): boolean => SAYING.test(spelling[i] ?? '');
  if (!DAY.test(spelling[at]!) || begins[at]) return false;
  return isSaid(at - 1) || (spelling[at - 1] === 'on' && !begins[at - 1] && isSaid(at - 2));
}

/** Whether a word is a name by how it is written: with a capital, and not only because a sentence begins. */
function isName({ proper, begins, kind }: Words, at: number, isKnown: () => boolean): boolean {
  return kind[at] === 'word' && proper[at]! && (!begins[at] || isKnown());
}

/** Whether a word is written with a capital somewhere within a sentence. */
function isNameSomewhere({ places, words }: TextIndex, spelling: string): boolean {
  return places.get(spelling)?.some((at) => words.proper[at]! && !words.begins[at]!) ?? false;
}

function has(words: Words, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (isSameWord(words.spelling[i]!, word)) return true;
  return false;
}

/**
 * Whether near the claim one name has given way to another: what was said of one is said of another now.
 * A name left out, added or moved in its sentence is no such thing.
 */
export function isRenamed(kept: KeptWords, alignment: Alignment, index: TextIndex): boolean {
  const { words, sentence, claim } = kept;
  const partner = partnersInPlace(alignment.partner, sentence, index.words);
  const now = index.words;
  const from = Math.max(sentence.from, claim.from - REACH);
  const to = Math.min(sentence.to, claim.to + REACH);
  for (let i = from; i < to; i++) {
    const j = partner[i]!;
    if (j < 0 || isSameWord(words.spelling[i]!, now.spelling[j]!)) continue;
    const was = words.spelling[i]!;
    const is = now.spelling[j]!;
    const away = i < claim.from ? claim.from - i : i - claim.to + 1;
    if (DAY.test(was) && DAY.test(is) && (away > DAY_REACH || isDayOfSaying(words, i))) continue;
    const both = standsAsName(words, i) && standsAsName(now, j);
    const wasName = isName(words, i, () => isNameSomewhere(index, was) || !index.places.has(was));
    if (!wasName || !isName(now, j, () => both || isNameSomewhere(index, is))) continue;
    const home = sentenceBounds(now, j);
    if (has(now, home.from, home.to, was) || has(words, sentence.from, sentence.to, is)) continue;
    return true;
  }
  return false;
}
