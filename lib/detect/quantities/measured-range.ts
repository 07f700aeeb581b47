import { CARDINAL, DIGITS, HYPHEN, NUMERAL } from '../lexicon/word-class.ts';
import { CHANGE_BEFORE, wordBefore } from '../numerals/join-words.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { measureAfter, type Measure } from './measure.ts';

/** A numeral with what is measured by it. */
export interface Measured {
  numeral: Numeral;
  measure: Measure;
}

/** "150mm to 200mm", "3km-5km", "between 4 mg and 5 mg", "two years to five years": one range, with both units written; undefined where none stands here. */
export function measuredRange(
  tokens: readonly Token[],
  { numeral, measure }: Measured,
): Measured | undefined {
  const unit = unitWord(tokens, measure);
  const joint = tokenAt(tokens, measure.coreTo);
  const before = wordBefore(tokens, numeral.from);
  const joins = joint.word === 'to' || (joint.word === 'and' && before === 'between');
  if (unit === undefined || (!joins && !(joint.is & HYPHEN))) return undefined;
  if (CHANGE_BEFORE.has(before)) return undefined;
  const at = measure.coreTo + 1;
  const { is, numeral: last } = tokenAt(tokens, at);
  if (!(is & NUMERAL) || !(is & (DIGITS | CARDINAL)) || last?.from !== at) return undefined;
  const end = measureAfter(tokens, last);
  if (last.form !== 'count' || numeral.form !== 'count' || unitWord(tokens, end) !== unit)
    return undefined;
  if (last.low <= numeral.low) return undefined;
  return {
    numeral: { ...last, form: 'range', from: numeral.from, low: numeral.low },
    measure: end,
  };
}

/** The unit after a numeral, without the ending of its plural. */
function unitWord(tokens: readonly Token[], { unitFrom }: Measure): string | undefined {
  return unitFrom === undefined ? undefined : tokenAt(tokens, unitFrom).word.replace(/s$/, '');
}
