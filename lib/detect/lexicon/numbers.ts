/** Cardinals below a hundred, by word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** What a numeral is multiplied by; "lakh" and "crore" are Indian English, "mrd" and "mio" stand in texts from Europe. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Scales that count only where they are written to a number or to money: "20m", "$1.2bn". */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7],
]);

/** Counts without a figure. The value is the scale they are built on. */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['tens', 10],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Singular and plural of each word, with its number. */
function both(words: string[], numberOf: (index: number) => number): [string, number][] {
  return words.flatMap((word, index): [string, number][] => [
    [word, numberOf(index)],
    [`${word}s`, numberOf(index)],
  ]);
}

/** Parts of a whole, by the word of the denominator. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['fourth', 4],
  ['fourths', 4],
  ...both('third quarter fifth sixth seventh eighth ninth tenth'.split(' '), (index) => index + 3),
  ...both(
    'twelfth sixteenth twentieth hundredth thousandth millionth billionth'.split(' '),
    (index) => [12, 16, 20, 1e2, 1e3, 1e6, 1e9][index] ?? NaN,
  ),
]);

/** Ordinals in words, by rank. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
