import type { FigureValue } from '../../claim.ts';
import { MULTIPLE, NUMERAL } from '../lexicon/word-class.ts';
import { boundBefore } from '../phrases/bound.ts';
import { isCountable } from '../phrases/countable.ts';
import { figureOf } from '../phrases/figure.ts';
import { measureAfter } from '../phrases/measure.ts';
import { tokenAt, type Sentence } from '../text/token.ts';
import { mentionOf, type Detector } from './detector.ts';

/** "twice" as a frequency. */
function twice(sentence: Sentence, at: number): ReturnType<Detector['detect']> {
  const { word } = tokenAt(sentence.tokens, at);
  if (word !== 'twice' && word !== 'thrice') return undefined;
  const times = word === 'twice' ? 2 : 3;
  const value: FigureValue = {
    type: 'figure',
    low: times,
    high: times,
    bound: 'exact',
    precision: { low: times, high: times },
    unit: 'times',
  };
  const core = { from: at, to: at + 1 };
  return mentionOf('quantity', sentence, core, core, value);
}

/** Counts and measures: "over 1 billion users", "six people", "200 kilometers", "two-thirds of voters", "8-year-old", "4-1". */
export const quantity: Detector = {
  kind: 'quantity',
  description: 'detector_quantity',
  wakes: NUMERAL | MULTIPLE,
  detect(sentence, at) {
    const { tokens } = sentence;
    const { numeral } = tokenAt(tokens, at);
    if (!numeral) return twice(sentence, at);
    if (!isCountable(sentence, numeral)) return undefined;
    const { coreTo, fullTo, unit, bound: boundAfter } = measureAfter(tokens, numeral);
    const { from, bound } = boundBefore(tokens, numeral.from);
    const aged = tokenAt(tokens, from - 1).word === 'aged' ? from - 1 : from;
    const core = { from: numeral.from, to: coreTo };
    const value = Number.isNaN(numeral.low)
      ? undefined
      : figureOf(numeral, boundAfter ?? bound, unit ? { unit } : {});
    return mentionOf(
      'quantity',
      sentence,
      { from: byBefore(sentence, aged), to: fullTo },
      core,
      value,
    );
  },
};

/** "down by 30": the direction of a count belongs to it. */
function byBefore({ tokens }: Sentence, from: number): number {
  const by = tokenAt(tokens, from - 1).word === 'by' ? from - 1 : from;
  const direction = tokenAt(tokens, by - 1).word;
  return direction === 'down' || (direction === 'up' && by < from) ? by - 1 : from;
}
