import { PLURAL } from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { isContent } from './content.ts';
import type { HeadNumber } from './head-number.ts';

/** Plurals that as often say what kind of thing the next noun is: "securities brokers", "arms dealers". */
const ATTRIBUTIVE =
  /^(securities|arms|savings|communications|electronics|materials|goods|systems|services|operations|rights|jobs|drugs|parts|singles|doubles|honours|honors|women's|men's)$/;

/** "police officers", "crew members", "arms dealers": a plural that modifies the noun after it. */
export function modifiesNoun(
  tokens: readonly Token[],
  at: number,
  next: number,
  head: HeadNumber,
): boolean {
  const [token, after] = [tokenAt(tokens, at), tokenAt(tokens, next)];
  if (!isContent(after)) return false;
  if (ATTRIBUTIVE.test(token.word)) return head === 'singular' || isPlural(after);
  if (!(token.is & PLURAL) || token.word.endsWith('s')) return false;
  return isPlural(after) && !(after.is & PLURAL);
}
