import { HYPHEN, NUMERAL, PERCENT } from '../lexicon/word-class.ts';
import { CHANGE_BEFORE, wordBefore } from '../numerals/join-words.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isYearToken } from '../numerals/year-token.ts';
import { fullEnd } from '../percentages/full-end.ts';
import { unitAt } from '../percentages/unit.ts';
import { boundBefore } from '../phrases/bound.ts';
import { directionBefore } from '../phrases/direction.ts';
import { figureOf } from '../phrases/figure.ts';
import { openEnd } from '../phrases/open-end.ts';
import { tokenAt, type Sentence, type Token } from '../text/token.ts';
import { mentionOf, type Detector } from './detector.ts';

interface Percentage {
  from: number;
  to: number;
  numeral: Numeral;
  unit: string;
}

/** Larger numbers of points are an index's. */
const MOST_POINTS = 60;

/** "three-quarters of a percentage point", "half a point": index past the words between a share and its unit. */
function pastShare(tokens: readonly Token[], { form, to }: Numeral): number {
  if (form !== 'fraction') return to;
  const article = tokenAt(tokens, to).word === 'of' ? to + 1 : to;
  // "a quarter of one percent"
  const isOne = article > to && /^(one|1)$/.test(tokenAt(tokens, article).word);
  return isOne || tokenAt(tokens, article).word === 'a' ? article + 1 : to;
}

/** "5 and 10 percent", "from 17 to 6 percent": the first number's unit stands after the second. */
function sharedUnit(tokens: readonly Token[], first: Numeral): ReturnType<typeof unitAt> {
  const joint = tokenAt(tokens, first.to).word;
  const joins =
    joint === 'and' ||
    joint === 'or' ||
    (joint === 'to' && wordBefore(tokens, first.from) === 'from');
  const second = joins ? tokenAt(tokens, first.to + 1).numeral : undefined;
  // "rose 51 or 1.5 percent"
  if (joint === 'or' && second && second.high <= first.high) return undefined;
  if (second?.from !== first.to + 1 || first.form !== 'count') return undefined;
  // "in 2021 and 6% next year"
  if (isYearToken(tokenAt(tokens, first.from))) return undefined;
  // "in 2015-16 and three per cent"
  const [dash, year] = [tokenAt(tokens, first.from - 1), tokenAt(tokens, first.from - 2)];
  if (dash.is & HYPHEN && !dash.gap && isYearToken(year)) return undefined;
  const unit = unitAt(tokens, second.to);
  return unit && !unit.bare ? { ...unit, to: first.to } : undefined;
}

function percentageAt(sentence: Sentence, at: number): Percentage | undefined {
  const { numeral } = tokenAt(sentence.tokens, at);
  if (!numeral || numeral.form === 'ratio' || Number.isNaN(numeral.low)) return undefined;
  const unit =
    unitAt(sentence.tokens, pastShare(sentence.tokens, numeral)) ??
    sharedUnit(sentence.tokens, numeral);
  if (!unit || (unit.bare && numeral.high > MOST_POINTS)) return undefined;
  return { from: numeral.from, to: unit.to, numeral, unit: unit.unit };
}

/** "97%–98%", "0.6% to 0.7%", "between 5% and 10%". */
function rangeAfter(sentence: Sentence, first: Percentage): Percentage | undefined {
  const { tokens } = sentence;
  const separator = tokenAt(tokens, first.to);
  const before = wordBefore(tokens, first.from);
  const joins =
    (separator.is & HYPHEN) !== 0 ||
    (separator.word === 'to' && !CHANGE_BEFORE.has(before)) ||
    (separator.word === 'and' && before === 'between');
  const second = joins ? percentageAt(sentence, first.to + 1) : undefined;
  return second?.unit === first.unit && second.numeral.high >= first.numeral.low
    ? second
    : undefined;
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
    const open = openEnd(tokens, last.to);
    const full = { from: directionBefore(tokens, from), to: fullEnd(tokens, open.to) };
    return mentionOf(
      'percentage',
      sentence,
      full,
      { from: first.from, to: last.to },
      figureOf(numeral, open.bound ?? bound, { unit: last.unit }),
    );
  },
};

/** "a few percent", which holds no number. */
function fewPercent(sentence: Sentence, at: number): ReturnType<Detector['detect']> {
  const { tokens } = sentence;
  if (tokenAt(tokens, at - 1).word !== 'few' || tokenAt(tokens, at - 2).word !== 'a')
    return undefined;
  const unit = unitAt(tokens, at);
  if (!unit) return undefined;
  const core = { from: at - 2, to: unit.to };
  const { from } = boundBefore(tokens, core.from);
  const value = { low: 2, high: 9, precision: { low: 2, high: 9 }, unit: unit.unit };
  return mentionOf('percentage', sentence, { from, to: fullEnd(tokens, core.to) }, core, {
    type: 'figure',
    bound: 'about',
    ...value,
  });
}
