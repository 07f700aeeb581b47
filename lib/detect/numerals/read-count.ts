import { CARDINAL, CLOCK, DIGITS, FRACTION, SCALE, VAGUE } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';
import { numeralOf } from './numeral-of.ts';
import { ofScale } from './of-scale.ts';
import { readDigits } from './read-digits.ts';
import { readFraction } from './read-fraction.ts';
import { readScaled } from './read-scaled.ts';
import { readSpelled } from './read-spelled.ts';
import { readVague } from './read-vague.ts';
import { withLesser } from './with-lesser.ts';

/** The single number whose first telling token stands at `at`; it may begin a word or two before ("a million"). */
export function readCount(tokens: readonly Token[], at: number): Numeral | undefined {
  const { is } = tokenAt(tokens, at);
  if (is & DIGITS)
    return is & CLOCK
      ? numeralOf('count', at, at + 1, NaN, 0, 1, true)
      : withLesser(tokens, readDigits(tokens, at));
  const found =
    is & CARDINAL
      ? ofScale(tokens, readSpelled(tokens, at))
      : is & VAGUE
        ? readVague(tokens, at)
        : is & SCALE
          ? readScaled(tokens, at)
          : is & FRACTION
            ? ofScale(tokens, readFraction(tokens, at))
            : undefined;
  return found && withLesser(tokens, found);
}
