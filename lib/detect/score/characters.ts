/** What a code unit is to the reader of tokens; letters and digits come first, so that `<= digit` is both. */
export const CHAR = {
  letter: 0,
  digit: 1,
  space: 2,
  stop: 3,
  comma: 4,
  apostrophe: 5,
  hyphen: 6,
  dash: 7,
  openQuote: 8,
  closeQuote: 9,
  straightQuote: 10,
  colon: 11,
  question: 12,
  exclamation: 13,
  percent: 14,
  currency: 15,
  bracket: 16,
  other: 17,
} as const;

const SIGNS: [string, number][] = [
  ['.…', CHAR.stop],
  [',', CHAR.comma],
  ["’'", CHAR.apostrophe],
  ['-\u2010\u2011', CHAR.hyphen],
  ['–—\u2015\u2212', CHAR.dash],
  ['“«„', CHAR.openQuote],
  ['”»', CHAR.closeQuote],
  ['"', CHAR.straightQuote],
  [':;', CHAR.colon],
  ['?', CHAR.question],
  ['!', CHAR.exclamation],
  ['%', CHAR.percent],
  ['$£€¥¢₹₽₩₺₴', CHAR.currency],
  ['()[]', CHAR.bracket],
  // "AT&T" is one word.
  ['&', CHAR.letter],
  // A soft hyphen parts no word.
  ['\u00ad', CHAR.letter],
  [' \t\n\v\f\r\u00a0\u2028\u2029\u202f\u3000\ufeff', CHAR.space],
];

const TABLE = new Uint8Array(1 << 16).map((_, code) => classify(code));
for (const [signs, what] of SIGNS) {
  for (let i = 0; i < signs.length; i++) TABLE[signs.charCodeAt(i)] = what;
}

function classify(code: number): number {
  if (code >= 0x30 && code <= 0x39) return CHAR.digit;
  if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) return CHAR.letter;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return CHAR.other;
  if (code >= 0x2000 && code <= 0x200a) return CHAR.space;
  // Signs, arrows, box drawings, emoji halves; what else lies above Latin is some script's letter.
  if ((code >= 0x2000 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff)) return CHAR.other;
  return CHAR.letter;
}

/** What the code unit is; one of CHAR. */
export function charClass(code: number): number {
  return TABLE[code]!;
}

/** Lower case of A to Z and of the accented capitals of Latin-1; any other code unit as it is. */
export function lowerCase(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code | 0x20;
  return code;
}
