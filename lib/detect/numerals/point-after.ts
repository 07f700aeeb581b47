import { CARDINALS } from '../lexicon/numbers.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** Decimals in words: what they add, what one of the last is worth, and the index after them. */
export interface Decimals {
  to: number;
  value: number;
  step: number;
}

const MOST_DECIMALS = 6;

/** "point five", "-point-six", "point two five" after a number in words. */
export function pointAfter(tokens: readonly Token[], at: number): Decimals | undefined {
  const pointAt = pastHyphen(tokens, at);
  if (tokenAt(tokens, pointAt).word !== 'point') return undefined;
  let to = pointAt + 1;
  let written = '';
  while (written.length < MOST_DECIMALS) {
    const digitAt = pastHyphen(tokens, to);
    const digit = CARDINALS.get(tokenAt(tokens, digitAt).word);
    if (digit === undefined || digit > 9) break;
    written += digit;
    to = digitAt + 1;
  }
  const decimals = written.length;
  if (decimals === 0) return undefined;
  return { to, value: Number(`0.${written}`), step: 10 ** -decimals };
}
