/** Classes of UTF-16 code units, as bits. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 4;
export const UPPER = 8;
export const OPENING = 16;
export const CLOSING = 32;

const UNKNOWN = 255;
const OPENING_QUOTES = '"\'“‘«([{';
const CLOSING_QUOTES = '"\'”’»)]}';
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const UPPERCASE = /\p{Lu}/u;

/** Filled as characters are met: a regular expression once a distinct character, a look-up ever after. */
const classes = new Uint8Array(65536).fill(UNKNOWN);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  let bits = 0;
  if (/\s/.test(character)) bits |= SPACE;
  if (LETTER_OR_MARK.test(character)) bits |= LETTER;
  if (code >= 48 && code <= 57) bits |= DIGIT;
  if (UPPERCASE.test(character)) bits |= UPPER;
  if (OPENING_QUOTES.includes(character)) bits |= OPENING;
  if (CLOSING_QUOTES.includes(character)) bits |= CLOSING;
  return bits;
}

/** The class bits of one UTF-16 code unit; 0 for NaN, so that reading past the end is safe. */
export function classOf(code: number): number {
  const known = classes[code];
  if (known === undefined) return 0;
  if (known !== UNKNOWN) return known;
  return (classes[code] = classify(code));
}
