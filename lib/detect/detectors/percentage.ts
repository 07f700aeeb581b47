import { CAPITAL, CURRENCY, HYPHEN, NUMERAL, PERCENT } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { CHANGE_BEFORE } from '../numerals/join-words.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { boundBefore } from '../phrases/bound.ts';
import { directionBefore } from '../phrases/direction.ts';
import { figureOf } from '../phrases/figure.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { wholeEnd } from '../phrases/of-phrase.ts';
import { tokenAt, type Sentence, type Token } from '../text/token.ts';
import { mentionOf, type Detector } from './detector.ts';

/** How "percent" and its kin are written after a number, longest first. */
const UNITS: readonly [words: string[], unit: string][] = [
  [['percentage', 'points'], 'percentage points'],
  [['percentage', 'point'], 'percentage points'],
  [['basis', 'points'], 'basis points'],
  [['basis', 'point'], 'basis points'],
  [['percent'], 'percent'],
  [['per', 'cent'], 'percent'],
  [['pct'], 'percent'],
  [['%'], 'percent'],
  [['pc'], 'percent'],
  [['bps'], 'basis points'],
  [['points'], 'percentage points'],
  [['point'], 'percentage points'],
];

/** "Points" are percentage points where the sentence is about votes, polls or rates, and not about a market. */
const POLLING = new Set(
  (
    'poll polls polling pollster voters voter votes election electorate approval margin republicans democrats republican ' +
    'democrat conservatives tories labour fed rate rates bank'
  ).split(' '),
);

const MARKET = new Set(
  'index sensex nikkei nasdaq dow ftse dax s&p nifty kospi hang composite'.split(' '),
);

/** Larger numbers of points are an index's. */
const MOST_POINTS = 60;

const COMPARATIVES = new Set(
  'higher lower more less fewer cheaper faster slower larger smaller stronger weaker better worse up down'.split(
    ' ',
  ),
);

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

interface Percentage {
  from: number;
  to: number;
  numeral: Numeral;
  unit: string;
}

function isPolling({ tokens }: Sentence): boolean {
  return (
    tokens.some(({ word }) => POLLING.has(word)) && !tokens.some(({ word }) => MARKET.has(word))
  );
}

const NO_UNITS: [words: string[], unit: string][] = [];
const unitsByFirstWord = new Map<string, [words: string[], unit: string][]>();
for (const [words, unit] of UNITS) {
  const first = words[0] ?? '';
  unitsByFirstWord.set(first, [...(unitsByFirstWord.get(first) ?? []), [words, unit]]);
}

/** Index after the words of a unit, hyphens between them allowed; undefined where they do not stand at `at`. */
function wordsEnd(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): number | undefined {
  let index = at;
  for (const word of words) {
    if (index > at && tokenAt(tokens, index).is & HYPHEN) index++;
    if (tokenAt(tokens, index).word !== word) return undefined;
    index++;
  }
  return index;
}

/** Index after the unit that begins at `at`, its name, and whether it is only "points". */
function unitAt(
  sentence: Sentence,
  at: number,
): { to: number; unit: string; bare: boolean } | undefined {
  const { tokens } = sentence;
  const begin = pastHyphen(tokens, at);
  for (const [words, unit] of unitsByFirstWord.get(tokenAt(tokens, begin).word) ?? NO_UNITS) {
    const to = wordsEnd(tokens, begin, words);
    if (to === undefined) continue;
    const bare = words[0]?.startsWith('point') === true;
    return bare && !isPolling(sentence) ? undefined : { to, unit, bare };
  }
  return undefined;
}

/** "three-quarters of a percentage point", "half a point": index past the words between a share and its unit. */
function pastShare(tokens: readonly Token[], { form, to }: Numeral): number {
  if (form !== 'fraction') return to;
  const article = tokenAt(tokens, to).word === 'of' ? to + 1 : to;
  return tokenAt(tokens, article).word === 'a' ? article + 1 : to;
}

function percentageAt(sentence: Sentence, at: number): Percentage | undefined {
  const { numeral } = tokenAt(sentence.tokens, at);
  if (!numeral || numeral.form === 'ratio' || Number.isNaN(numeral.low)) return undefined;
  const unit = unitAt(sentence, pastShare(sentence.tokens, numeral));
  if (!unit || (unit.bare && numeral.high > MOST_POINTS)) return undefined;
  return { from: numeral.from, to: unit.to, numeral, unit: unit.unit };
}

/** "97%–98%", "0.6% to 0.7%", "between 5% and 10%". */
function rangeAfter(sentence: Sentence, first: Percentage): Percentage | undefined {
  const { tokens } = sentence;
  const separator = tokenAt(tokens, first.to);
  const before = tokenAt(tokens, first.from - 1).word;
  const joins =
    (separator.is & HYPHEN) !== 0 ||
    (separator.word === 'to' && !CHANGE_BEFORE.has(before)) ||
    (separator.word === 'and' && before === 'between');
  const second = joins ? percentageAt(sentence, first.to + 1) : undefined;
  return second?.unit === first.unit && second.numeral.high >= first.numeral.low
    ? second
    : undefined;
}

function baseEnd(tokens: readonly Token[], at: number): number {
  for (const words of BASES) {
    if (words.every((word, offset) => tokenAt(tokens, at + offset).word === word))
      return at + words.length;
  }
  if (tokenAt(tokens, at).word !== 'from') return at;
  for (let index = at + 1; index < at + 5; index++) {
    if (!BASE_NOUNS.has(tokenAt(tokens, index).word)) continue;
    const next = tokenAt(tokens, index + 1).word;
    return next === 'earlier' || next === 'before' || next === 'ago' ? index + 2 : index + 1;
  }
  return at;
}

/** Index after what belongs to the percentage: the noun it modifies, the whole it is a part of, its base. */
function fullEnd(tokens: readonly Token[], to: number): number {
  const next = tokenAt(tokens, to);
  const whole = wholeEnd(tokens, to);
  if (whole > to) return whole;
  const base = baseEnd(tokens, to);
  if (base > to) return base;
  if (COMPARATIVES.has(next.word)) return to + 1;
  if (next.is & (CAPITAL | NUMERAL | CURRENCY)) return to;
  const noun = nounPhraseEnd(tokens, to);
  return noun > to ? baseEnd(tokens, noun) : to;
}

/** Percentages and points: "21%", "65 percent of the surface", "up 0.4%", "6.2 percentage points". */
export const percentage: Detector = {
  kind: 'percentage',
  description: 'detector_percentage',
  wakes: NUMERAL | PERCENT,
  detect(sentence, at) {
    const { tokens } = sentence;
    if (tokenAt(tokens, at).is & PERCENT) return fewPercent(sentence, at);
    const first = percentageAt(sentence, at);
    if (!first) return undefined;
    const second = rangeAfter(sentence, first);
    const last = second ?? first;
    const numeral: Numeral = second
      ? { ...second.numeral, form: 'range', low: first.numeral.low }
      : first.numeral;
    const { from, bound } = boundBefore(tokens, first.from, numeral.form === 'range');
    const full = { from: directionBefore(tokens, from), to: fullEnd(tokens, last.to) };
    return mentionOf(
      'percentage',
      sentence,
      full,
      { from: first.from, to: last.to },
      figureOf(numeral, bound, { unit: last.unit }),
    );
  },
};

/** "a few percent", which holds no number. */
function fewPercent(sentence: Sentence, at: number): ReturnType<Detector['detect']> {
  const { tokens } = sentence;
  if (tokenAt(tokens, at - 1).word !== 'few' || tokenAt(tokens, at - 2).word !== 'a')
    return undefined;
  const core = { from: at - 2, to: at + 1 };
  const { from } = boundBefore(tokens, core.from);
  const value = { low: 2, high: 9, precision: { low: 2, high: 9 }, unit: 'percent' };
  return mentionOf('percentage', sentence, { from, to: fullEnd(tokens, core.to) }, core, {
    type: 'figure',
    bound: 'about',
    ...value,
  });
}
