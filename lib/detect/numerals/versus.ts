import { HYPHEN } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';

/** "4-1" and "17-45" alike: two numbers in digits with a hyphen between, which may be a result as well as a range. */
export function isVersus(tokens: readonly Token[], { form, from, to, digits }: Numeral): boolean {
  return (
    form === 'range' && digits && to === from + 3 && (tokenAt(tokens, from + 1).is & HYPHEN) !== 0
  );
}
