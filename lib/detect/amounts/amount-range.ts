import { HYPHEN, NUMERAL } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { CHANGE_BEFORE, wordBefore } from '../numerals/join-words.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { amountAt, type Amount } from './amount.ts';

/** "$5 million to $7 million", "$14 billion-$16 billion": the second amount of a range, where one follows. */
export function rangeAfter(tokens: readonly Token[], first: Amount): Amount | undefined {
  const separator = tokenAt(tokens, first.to);
  const glued = (separator.is & HYPHEN) !== 0;
  const before = wordBefore(tokens, first.from);
  const words =
    (separator.word === 'to' && !CHANGE_BEFORE.has(before)) ||
    (separator.word === 'and' && before === 'between');
  if (!glued && !words) return undefined;
  for (let at = first.to + 1; at <= first.to + 4; at++) {
    if (!(tokenAt(tokens, at).is & NUMERAL)) continue;
    const second = amountAt(tokens, at);
    if (second?.from !== first.to + 1 || second.currency !== first.currency) return undefined;
    return second.numeral.high >= first.numeral.low || second.numeral.factor > 1
      ? second
      : undefined;
  }
  return undefined;
}

/** The number of a range of two amounts; the second's scale counts for both where the first has none. */
export function spanned(first: Amount, second: Amount): Numeral {
  const scale =
    first.numeral.factor === 1 && first.numeral.low < second.numeral.low / second.numeral.factor
      ? second.numeral.factor
      : 1;
  return {
    ...second.numeral,
    form: 'range',
    low: first.numeral.low * scale,
    high: second.numeral.high,
  };
}
