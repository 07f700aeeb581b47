import { FUNCTION, VERB, WHEN, WORD } from '../lexicon/word-class.ts';
import type { Token } from '../text/token.ts';
import { isMonthName } from './month-name.ts';

/** Whether the word can stand in a noun phrase as a modifier or its head. */
export function isContent(token: Token): boolean {
  return (token.is & WORD) !== 0 && !(token.is & (FUNCTION | VERB | WHEN)) && !isMonthName(token);
}
