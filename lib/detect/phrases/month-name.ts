import { CAPITAL, MONTH } from '../lexicon/word-class.ts';
import type { Token } from '../text/token.ts';

/** "March" and "May", where they are no verbs. */
export function isMonthName(token: Token): boolean {
  return (token.is & (MONTH | CAPITAL)) === (MONTH | CAPITAL);
}
