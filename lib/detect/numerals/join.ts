import { TIME_UNITS } from '../lexicon/units.ts';
import { UNIT } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { isYearToken } from './year-token.ts';
import type { Numeral, NumeralForm } from './numeral.ts';

/** Two numbers as one numeral. The second's scale counts for both where the first has none: "40-50 billion". */
export function join(form: NumeralForm, first: Numeral, last: Numeral): Numeral {
  // "between fifty and a hundred" has no fifty hundreds.
  const shared = first.factor === 1 && first.low * last.factor <= last.high;
  const scale = shared ? last.factor : 1;
  const low = first.low * scale * hundredsOf(first, last);
  return {
    ...last,
    form,
    from: first.from,
    low: Math.min(low, last.high),
    high: Math.max(low, last.high),
    digits: first.digits,
  };
}

/** "two to three hundred": the hundreds of both. */
function hundredsOf(first: Numeral, last: Numeral): number {
  const both =
    !first.digits && first.factor === last.factor && first.low < 10 && last.low % 100 === 0;
  return both && last.low < 1000 && first.low * 100 < last.low ? 100 : 1;
}

/** A number that can be an end of a range: one that is known, and no year. */
export function isPlain(tokens: readonly Token[], numeral: Numeral): boolean {
  if (numeral.form !== 'count' || Number.isNaN(numeral.low)) return false;
  if (numeral.to > numeral.from + 1 || !isYearToken(tokenAt(tokens, numeral.from))) return true;
  // "between 100 and 1000 grams"
  const unit = tokenAt(tokens, numeral.to);
  return (unit.is & UNIT) !== 0 && !TIME_UNITS.has(unit.word);
}
