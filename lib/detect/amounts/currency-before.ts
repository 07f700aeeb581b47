import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_PREFIXES } from '../lexicon/currencies.ts';
import { CAPITAL, CURRENCY, SIGN } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { Amount } from './amount.ts';

interface Sign {
  /** Index of its first token. */
  from: number;
  currency: string;
}

/** "$", "US$", "A$", "£" before the number at `at`. */
function signBefore(tokens: readonly Token[], at: number): Sign | undefined {
  const sign = tokenAt(tokens, at - 1);
  if (!(sign.is & SIGN)) return undefined;
  const prefix = sign.word === '$' && isGlued(sign) ? tokenAt(tokens, at - 2).word : '';
  const national = DOLLAR_PREFIXES.get(prefix);
  if (national) return { from: at - 2, currency: national };
  return { from: at - 1, currency: CURRENCY_SIGNS.get(sign.word) ?? sign.word };
}

/** "Rs", "Rs.", "EUR" before the number at `at`; capitalised, as codes are. */
function codeBefore(tokens: readonly Token[], at: number): Sign | undefined {
  const stop = tokenAt(tokens, at - 1);
  const from = !stop.gap && stop.word === '.' ? at - 2 : at - 1;
  const code = tokenAt(tokens, from);
  if (!(code.is & CURRENCY) || !(code.is & CAPITAL)) return undefined;
  const currency = CURRENCY_CODES.get(code.word);
  return currency ? { from, currency } : undefined;
}

/** "$47.3 billion", "Rs 300 crore": the number with the currency before it. */
export function amountBefore(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
): Amount | undefined {
  const sign = signBefore(tokens, at) ?? codeBefore(tokens, at);
  return sign && { ...sign, to: numeral.to, fullTo: numeral.to, numeral, factor: 1 };
}
