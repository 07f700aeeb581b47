import { UNIT } from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { compoundEnd } from './compound.ts';
import { isContent } from './content.ts';

/** "787 Dreamliner", "737 Max": digits inside a name, or straight after the number that counts. */
export function isModelNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, compoundEnd(tokens, at));
  const { gap, word, numeral } = tokenAt(tokens, at);
  // "the hotel's 240 rooms"
  if (tokenAt(tokens, at - 1).word.endsWith("'s")) return false;
  if (!gap || word.includes(',') || (numeral && numeral.factor > 1)) return false;
  // "8 billion 6 years from now"
  if (next.is & UNIT && isPlural(next)) return false;
  return isContent(next) && tokenAt(tokens, at - 1).word !== ',';
}
