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
const ASCII_ONLY = /^[\x20-\x7e]*$/;

/** A text as it is compared: lower case, without diacritics. "Mélenchon" is "melenchon". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => WITHOUT_DECOMPOSITION[letter] ?? letter);
}
