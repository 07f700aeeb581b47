import { CAPITAL, CARDINAL, CURRENCY, DIGITS, NUMERAL } from '../lexicon/word-class.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { wholeEnd } from '../phrases/of-phrase.ts';
import { tokenAt, type Token } from '../text/token.ts';

const COMPARATIVES = new Set(
  'higher lower more less fewer cheaper faster slower larger smaller stronger weaker better worse up down'.split(
    ' ',
  ),
);

/** Those of them that a noun may follow: "50% less memory". */
const COUNTING = new Set('more less fewer'.split(' '));

/** What a change is measured from when it stands close by: "from the previous year", "year on year". */
const BASES: readonly string[][] = [
  ['year', 'on', 'year'],
  ['year', 'over', 'year'],
  ['year', 'to', 'date'],
  ['month', 'on', 'month'],
  ['month', 'over', 'month'],
  ['quarter', 'on', 'quarter'],
  ['quarter', 'over', 'quarter'],
  ['week', 'on', 'week'],
];

const BASE_NOUNS = new Set('year month quarter week day'.split(' '));

function baseEnd(tokens: readonly Token[], at: number): number {
  for (const words of BASES) {
    if (words.every((word, offset) => tokenAt(tokens, at + offset).word === word))
      return at + words.length;
  }
  if (tokenAt(tokens, at).word !== 'from') return at;
  for (let index = at + 1; index < at + 5; index++) {
    // "19.3 percent from 21.2 percent a year ago": the base is a figure of its own.
    if (tokenAt(tokens, index).is & (DIGITS | CARDINAL)) return at;
    if (!BASE_NOUNS.has(tokenAt(tokens, index).word)) continue;
    // "from year-ago levels"
    if (pastHyphen(tokens, index + 1) > index + 1) return at;
    const next = tokenAt(tokens, index + 1).word;
    return next === 'earlier' || next === 'before' || next === 'ago' ? index + 2 : index + 1;
  }
  return at;
}

/** Index after what belongs to the percentage: the noun it modifies, the whole it is a part of, its base. */
export function fullEnd(tokens: readonly Token[], to: number): number {
  const next = tokenAt(tokens, to);
  const whole = wholeEnd(tokens, to);
  if (whole > to) return whole;
  const base = baseEnd(tokens, to);
  if (base > to) return base;
  if (COUNTING.has(next.word)) return Math.max(nounPhraseEnd(tokens, to + 1), to + 1);
  if (COMPARATIVES.has(next.word)) return to + 1;
  if (next.is & (CAPITAL | NUMERAL | CURRENCY)) return to;
  const noun = nounPhraseEnd(tokens, to);
  return noun > to ? baseEnd(tokens, noun) : to;
}
