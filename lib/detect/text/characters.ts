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

/**
 * Filled as characters are met: a regular expression once a distinct character, a look-up ever after. Made at the first:
 * each page loads this, and few ask for anything here.
 */
let classes = new Uint8Array(0);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  let bits = 0;
  if (/\s/.test(character)) bits |= SPACE;
  if (/[\p{L}\p{M}]/u.test(character)) bits |= LETTER;
  if (code >= 48 && code <= 57) bits |= DIGIT;
  if (/\p{Lu}/u.test(character)) bits |= UPPER;
  if (OPENING_QUOTES.includes(character)) bits |= OPENING;
  if (CLOSING_QUOTES.includes(character)) bits |= CLOSING;
  return bits;
}

function learn(code: number): number {
  if (!(code < 65536)) return 0;
  if (classes.length === 0) classes = new Uint8Array(65536).fill(UNKNOWN);
  return (classes[code] = classify(code));
}

/** The class bits of one UTF-16 code unit; 0 for NaN, so that reading past the end is safe. */
export function classOf(code: number): number {
  const known = classes[code];
  return known === undefined || known === UNKNOWN ? learn(code) : known;
}
