import { CAPITAL, CODE, DIGITS } from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { isContent } from './content.ts';
import type { HeadNumber } from './head-number.ts';
import { isModelNumber } from './model-number.ts';

/** Whether the plural at `at` stands inside a name ("Champions League titles", "United States senators"). */
export function isInsideName(
  tokens: readonly Token[],
  at: number,
  next: number,
  head: HeadNumber,
): boolean {
  const [token, after] = [tokenAt(tokens, at), tokenAt(tokens, next)];
  // "left 16 Nazis dead"
  if (!(token.is & CAPITAL) || after.word === 'dead') return false;
  if (after.is & (DIGITS | CODE)) return isModelNumber(tokens, next);
  return isContent(after) && ((after.is & CAPITAL) !== 0 || isPlural(after) || head === 'singular');
}
