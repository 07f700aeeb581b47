import type { FigureValue } from '../../claim.ts';
import { amountAt } from '../amounts/amount.ts';
import { withMinor } from '../amounts/with-minor.ts';
import { rangeAfter, spanned } from '../amounts/amount-range.ts';
import { denominatorAfter } from '../amounts/denominator.ts';
import { NUMERAL } from '../lexicon/word-class.ts';
import { boundBefore } from '../phrases/bound.ts';
import { directionBefore } from '../phrases/direction.ts';
import { figureOf } from '../phrases/figure.ts';
import { openEnd } from '../phrases/open-end.ts';
import { mentionOf, type Detector } from './detector.ts';

/** Amounts of money: "$47.3 billion", "£20m", "Rs 300 crore", "50 cents", "$14 billion-$16 billion". */
export const money: Detector = {
  kind: 'money',
  description: 'detector_money',
  wakes: NUMERAL,
  detect(sentence, at) {
    const { tokens } = sentence;
    const single = amountAt(tokens, at);
    if (!single) return undefined;
    const first = withMinor(tokens, single);
    const second = rangeAfter(tokens, first);
    const last = second ?? first;
    const numeral = second ? spanned(first, second) : first.numeral;
    const { from, bound } = boundBefore(tokens, first.from, numeral.form === 'range');
    const open = openEnd(tokens, last.fullTo);
    const { to, per } = denominatorAfter(tokens, open.to);
    const more: Partial<FigureValue> = {};
    if (first.currency) more.currency = first.currency;
    if (per) more.per = per;
    const direction = directionBefore(tokens, from);
    return mentionOf(
      'money',
      sentence,
      { from: direction, to },
      { from: first.from, to: last.to },
      figureOf(numeral, open.bound ?? bound, more, first.factor),
    );
  },
};
