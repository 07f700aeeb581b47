import type { Bound, FigureValue, Mention } from '../../claim.ts';
import { MULTIPLE, NUMERAL } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { boundBefore } from '../phrases/bound.ts';
import { belowZero } from '../quantities/below-zero.ts';
import { isCountable } from '../quantities/countable.ts';
import { figureOf } from '../phrases/figure.ts';
import { heightEnd } from '../quantities/height.ts';
import { feet, inchesOf } from '../quantities/inches.ts';
import { measuredRange } from '../quantities/measured-range.ts';
import { measureAfter, type Measure } from '../quantities/measure.ts';
import { teamBefore } from '../quantities/team-score.ts';
import { tokenAt, type Sentence, type Token } from '../text/token.ts';
import { mentionOf, type Detector } from './detector.ts';

/** "twice" as a frequency. */
function frequency(sentence: Sentence, at: number): Mention | undefined {
  const { word } = tokenAt(sentence.tokens, at);
  if (word !== 'twice' && word !== 'thrice') return undefined;
  const times = word === 'twice' ? 2 : 3;
  const core = { from: at, to: at + 1 };
  return mentionOf('quantity', sentence, core, core, {
    type: 'figure',
    low: times,
    high: times,
    bound: 'exact',
    precision: { low: times, high: times },
    unit: 'times',
  });
}

/** "down by 30": the direction of a count belongs to it. */
function directionBefore(tokens: readonly Token[], from: number): number {
  if (tokenAt(tokens, from - 1).word !== 'by') return from;
  const direction = tokenAt(tokens, from - 2).word;
  return direction === 'down' || direction === 'up' ? from - 2 : from;
}

function fullFrom(tokens: readonly Token[], from: number): number {
  const aged = tokenAt(tokens, from - 1).word === 'aged' ? from - 1 : from;
  return directionBefore(tokens, aged);
}

/** "6'2\"": feet and inches by their signs. */
function heightAt(sentence: Sentence, numeral: Numeral): Mention | undefined {
  const to = heightEnd(sentence.tokens, numeral);
  if (to === undefined) return undefined;
  const inches = tokenAt(sentence.tokens, numeral.to + 1).value;
  const core = { from: numeral.from, to };
  const value = figureOf({ ...numeral, ...feet(numeral, inches) }, 'exact', { unit: 'feet' });
  return mentionOf('quantity', sentence, core, core, value);
}

/** The score of "Wild 4, Sabres 1", with the team's name. */
function teamScore(sentence: Sentence, numeral: Numeral): Mention | undefined {
  const from = teamBefore(sentence.tokens, numeral);
  return from === undefined
    ? undefined
    : mentionOf(
        'quantity',
        sentence,
        { from, to: numeral.to },
        numeral,
        figureOf(numeral, 'exact'),
      );
}

/** A count's noun, or a unit as it is written: "km/h", "square miles". */
function unitOf(
  { text, tokens }: Sentence,
  { unit, unitFrom, coreTo }: Measure,
): string | undefined {
  if (unitFrom === undefined) return unit;
  return text.slice(tokenAt(tokens, unitFrom).start, tokenAt(tokens, coreTo - 1).end);
}

function valueOf(
  sentence: Sentence,
  numeral: Numeral,
  measure: Measure,
  bound: Bound,
): FigureValue | undefined {
  if (Number.isNaN(numeral.low)) return undefined;
  const inches = inchesOf(sentence.tokens, measure);
  if (inches) return figureOf({ ...numeral, ...feet(numeral, inches) }, bound, { unit: 'feet' });
  const unit = unitOf(sentence, measure);
  return figureOf(numeral, bound, unit ? { unit } : {});
}

/** Counts and measures: "over 1 billion users", "six people", "200 kilometers", "two-thirds of voters", "8-year-old", "4-1". */
export const quantity: Detector = {
  kind: 'quantity',
  description: 'detector_quantity',
  wakes: NUMERAL | MULTIPLE,
  detect(sentence, at) {
    const { tokens } = sentence;
    const { numeral } = tokenAt(tokens, at);
    if (!numeral) return frequency(sentence, at);
    const score = teamScore(sentence, numeral);
    if (score) return score;
    if (!isCountable(sentence, numeral)) return undefined;
    const height = heightAt(sentence, numeral);
    if (height) return height;
    const first = belowZero(tokens, { numeral, measure: measureAfter(tokens, numeral) });
    const range = measuredRange(tokens, first);
    const { measure, numeral: figure } = range ?? first;
    const { coreTo, fullTo, bound: after } = measure;
    const { from, bound } = boundBefore(tokens, numeral.from, figure.form === 'range');
    const value = valueOf(sentence, figure, measure, after ?? bound);
    const full = { from: fullFrom(tokens, from), to: fullTo };
    return mentionOf('quantity', sentence, full, { from: numeral.from, to: coreTo }, value);
  },
};
