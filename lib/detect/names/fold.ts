import { fold } from '../../fold.ts';

const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const DROPPED = /['’‘ʼʻ`´.]/g;
/** Words of plain letters with one space between: nothing is left to do. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/**
 * A name as it is compared: lower case, without diacritics, apostrophes and full stops; hyphens and
 * every other sign become one space. "Jean-Luc Mélenchon" is "jean luc melenchon", "J.J." is "jj".
 */
export function foldName(text: string): string {
  const folded = fold(text.replace(DROPPED, ''));
  if (PLAIN.test(folded)) return folded;
  return folded.replace(NOT_WORD, ' ').trim();
}
