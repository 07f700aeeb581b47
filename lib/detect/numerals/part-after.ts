import { CARDINALS, FRACTIONS } from '../lexicon/numbers.ts';
import { PERCENT, SCALE, UNIT } from '../lexicon/word-class.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** What is added to the number before it, 0 to 1, and the index after its words. */
export interface Part {
  to: number;
  value: number;
}

/** How many of its parts may be added: "three quarters", but no "twenty thirds". */
const MOST_PARTS = 9;

/** "and a half", "-and-a-half", "and a quarter", "and three quarters" after a number. */
export function partAfter(tokens: readonly Token[], at: number): Part | undefined {
  const and = pastHyphen(tokens, at);
  if (tokenAt(tokens, and).word !== 'and') return undefined;
  const countAt = pastHyphen(tokens, and + 1);
  const word = tokenAt(tokens, countAt).word;
  const count = word === 'a' ? 1 : CARDINALS.get(word);
  if (count === undefined || count > MOST_PARTS) return undefined;
  const partAt = pastHyphen(tokens, countAt + 1);
  const part = FRACTIONS.get(tokenAt(tokens, partAt).word);
  if (part === undefined || count >= part) return undefined;
  // "two and a third party": only halves and quarters are added without a scale or a unit behind them.
  const common = part === 2 || part === 4;
  if (!common && !(tokenAt(tokens, partAt + 1).is & (SCALE | UNIT | PERCENT))) return undefined;
  return { to: partAt + 1, value: count / part };
}
