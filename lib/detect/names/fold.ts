const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const UNDECOMPOSED = new RegExp(`[${Object.keys(WITHOUT_DECOMPOSITION).join('')}]`, 'g');
const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const DROPPED = /['’‘ʼʻ`´.]/g;
/** Words of plain letters with one space between: nothing is left to do. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
const ASCII_ONLY = /^[\x20-\x7e]*$/;

/**
 * A name as it is compared: lower case, without diacritics, apostrophes and full stops; hyphens and
 * every other sign become one space. "Jean-Luc Mélenchon" is "jean luc melenchon", "J.J." is "jj".
 */
export function foldName(text: string): string {
  let folded = text.toLowerCase().replace(DROPPED, '');
  if (!ASCII_ONLY.test(folded)) {
    folded = folded
      .normalize('NFD')
      .replace(MARKS, '')
      .replace(UNDECOMPOSED, (letter) => WITHOUT_DECOMPOSITION[letter] ?? letter);
  }
  if (PLAIN.test(folded)) return folded;
  return folded.replace(NOT_WORD, ' ').trim();
}
