import { tokenAt, type Token } from '../text/token.ts';
import { isYearToken } from './year-token.ts';
import type { Numeral, NumeralForm } from './numeral.ts';

/** Two numbers as one numeral. The second's scale counts for both where the first has none: "40-50 billion". */
export function join(form: NumeralForm, first: Numeral, last: Numeral): Numeral {
  // "between fifty and a hundred" has no fifty hundreds.
  const shared = first.factor === 1 && first.low * last.factor <= last.high;
  const low = shared ? first.low * last.factor : first.low;
  return {
    ...last,
    form,
    from: first.from,
    low: Math.min(low, last.high),
    high: Math.max(low, last.high),
    digits: first.digits,
  };
}

/** A number that can be an end of a range: one that is known, and no year. */
export function isPlain(tokens: readonly Token[], numeral: Numeral): boolean {
  if (numeral.form !== 'count' || Number.isNaN(numeral.low)) return false;
  return numeral.to > numeral.from + 1 || !isYearToken(tokenAt(tokens, numeral.from));
}
