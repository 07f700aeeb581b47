import type { Run } from './align.ts';
import type { KeptWords } from './kept-words.ts';
import type { TextIndex } from './text-index.ts';
import type { Words } from './words.ts';

/** Words before a claim within which a name is the one of whom it speaks. */
const REACH = 8;
/** What joins names as equals, so that their order says nothing. */
const JOINING = /^(?:and|or)$/;

/** The word that directly follows a name and says what is said of it; undefined where none does. */
function followerOf(words: Words, i: number): string | undefined {
  const follower = words.spelling[i + 1];
  const isName = words.proper[i]! && words.kind[i] === 'word';
  if (!isName || follower === undefined || words.begins[i + 1]) return undefined;
  const isApart = words.start[i + 1]! - words.end[i]! === 1;
  return isApart && !words.proper[i + 1] && !JOINING.test(follower) ? follower : undefined;
}

/**
 * Whether a name before the claim has given its place to another of the sentence, or changed places with it: the word
 * that followed the one follows the other.
 */
export function areSwapped(
  { words, claim, sentence }: KeptWords,
  index: TextIndex,
  home: Run,
): boolean {
  const before = words.spelling.slice(sentence.from, sentence.to);
  const now = index.words.spelling.slice(home.from, home.to);
  for (let i = Math.max(sentence.from, claim.from - REACH); i < claim.from; i++) {
    const name = words.spelling[i]!;
    const follower = followerOf(words, i);
    if (!follower) continue;
    const followed = now.flatMap((_, n) =>
      followerOf(index.words, home.from + n) === follower ? [now[n]!] : [],
    );
    // "Alder's Monday statement" and "Alder's statement" speak of one.
    const isAnother = (other: string): boolean =>
      before.includes(other) && other !== words.spelling[i - 1];
    if (!followed.includes(name) && followed.some(isAnother)) return true;
  }
  return false;
}
