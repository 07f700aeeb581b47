import { CAPITAL, DIGITS, VERB } from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { AUXILIARIES } from './auxiliaries.ts';
import { compoundEnd } from './compound.ts';

/** Names are no longer. */
const LONGEST_NAME = 7;

/** "the biggest reason Manchin is": a name after a common noun begins a clause, if a verb comes after it. */
export function opensClause(tokens: readonly Token[], at: number, count: number): boolean {
  if (
    count === 0 ||
    !(tokenAt(tokens, at).is & CAPITAL) ||
    tokenAt(tokens, at - 1).is & (CAPITAL | DIGITS)
  )
    return false;
  let end = at;
  while (end < at + LONGEST_NAME && tokenAt(tokens, end).is & CAPITAL)
    end = compoundEnd(tokens, end);
  const after = tokenAt(tokens, end);
  return (
    !isPlural(tokenAt(tokens, end - 1)) && ((after.is & VERB) !== 0 || AUXILIARIES.has(after.word))
  );
}
