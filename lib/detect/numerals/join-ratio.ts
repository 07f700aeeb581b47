import { CARDINAL, DIGITS, FUNCTION, UNIT, WORD } from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { gluedSeparator } from './glued-separator.ts';
import { isPlain } from './join.ts';
import type { Numeral } from './numeral.ts';
import { readCount } from './read-count.ts';

const GLUED = new Set(['of', 'for', 'in']);

/** Index after "of", "of the", "out of", "in" or "in every"; undefined where none of them stands at `at`. */
function separatorEnd(tokens: readonly Token[], at: number): number | undefined {
  const { word } = tokenAt(tokens, at);
  if (word !== 'of' && word !== 'in' && word !== 'out') return undefined;
  const next = word === 'out' ? at + 2 : at + 1;
  const determiner = tokenAt(tokens, next).word;
  if (tokenAt(tokens, next - 1).word === 'of')
    return determiner === 'the' || determiner === 'every' ? next + 1 : next;
  if (word === 'in') return determiner === 'every' ? next + 1 : next;
  return undefined;
}

/** "one in five adults" against "two in 10 minutes" and "six in 2019". */
function countsAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.is & UNIT) return false;
  if (token.is & FUNCTION || !(token.is & WORD)) return true;
  return isPlural(token) || isPlural(tokenAt(tokens, at + 1));
}

/** "one in five", "five of the 10", "20-of-24", "nine out of 10". */
export function joinRatio(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  const at = gluedSeparator(tokens, first.to, GLUED) ?? separatorEnd(tokens, first.to);
  if (at === undefined || !(tokenAt(tokens, at).is & (DIGITS | CARDINAL))) return undefined;
  // "one of the two main forms" counts two.
  if (first.low === 1 && tokenAt(tokens, first.to).word === 'of') return undefined;
  const whole = readCount(tokens, at);
  if (!whole || !isPlain(tokens, whole) || whole.high < first.low) return undefined;
  if (tokenAt(tokens, first.to).word === 'in' && !countsAfter(tokens, whole.to)) return undefined;
  const value = first.low / whole.high;
  return {
    ...whole,
    form: 'ratio',
    from: first.from,
    low: value,
    high: value,
    step: 0,
    digits: first.digits,
  };
}
