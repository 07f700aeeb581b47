import { CARDINAL, DIGITS } from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import type { Numeral } from './numeral.ts';

/**
 * Index where the rest of a number of millions may begin, past "and" or a comma: "one million two hundred thousand",
 * "three million, five hundred thousand"; undefined where nothing of the kind follows.
 */
export function restAfter(tokens: readonly Token[], { to, digits }: Numeral): number | undefined {
  const { word } = tokenAt(tokens, to);
  const at = word === ',' || (word === 'and' && !digits) ? to + 1 : to;
  if (digits && at > to) return undefined;
  return tokenAt(tokens, at).is & (digits ? DIGITS : CARDINAL) ? at : undefined;
}
