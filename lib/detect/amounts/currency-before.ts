import { CURRENCY_CODES, SMALL_CODES } from '../lexicon/currency-codes.ts';
import { CURRENCY_SIGNS, DOLLAR_PREFIXES, YEN_PREFIXES } from '../lexicon/currency-signs.ts';
import { CAPITAL, CURRENCY, DIGITS, FUNCTION, HYPHEN, SIGN, WORD } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { Amount } from './amount.ts';

interface Sign {
  /** Index of its first token. */
  from: number;
  currency: string;
  /** -1 after a minus sign. */
  factor: number;
}

/** Prefixes that are believed with a space before the sign as well: "US $5". */
const SPACED_PREFIXES = new Set(['us', 'u.s.', 'usd', 'cad', 'aud', 'hk', 'nz', 'nt']);

/** Prefixes that are believed in small letters too where the text has a space on either side of each sign: "hk $ 10". */
const PARTED_PREFIXES = new Set(['us', 'hk', 'c', 'ca', 'au', 'nz', 'nt', 'sg']);

function prefixOf(tokens: readonly Token[], at: number): string | undefined {
  const [sign, prefix] = [tokenAt(tokens, at), tokenAt(tokens, at - 1)];
  if (sign.word === '¥') return isGlued(sign) ? YEN_PREFIXES.get(prefix.word) : undefined;
  // "GH¢25,000", "GH₵25,000"
  if (sign.word === '¢' || sign.word === '₵')
    return isGlued(sign) && prefix.word === 'gh' ? 'GHS' : undefined;
  if (sign.word !== '$') return undefined;
  // "sent the US $5 million"
  const parted = tokenAt(tokens, at + 1).gap && PARTED_PREFIXES.has(prefix.word);
  const spaced = SPACED_PREFIXES.has(prefix.word) && (prefix.is & CAPITAL) !== 0;
  const isOurs = spaced && tokenAt(tokens, at - 2).word !== 'the';
  const believed = isGlued(sign) || parted || isOurs;
  return believed ? DOLLAR_PREFIXES.get(prefix.word) : undefined;
}

/** "-$5 million", "minus $5": 1 where a minus stands before the currency's sign. */
function minusBefore(tokens: readonly Token[], at: number): number {
  const minus = tokenAt(tokens, at - 1);
  // "plus or minus $5"
  if (minus.word === 'minus' || minus.word === 'negative')
    return tokenAt(tokens, at - 2).word === 'or' || tokenAt(tokens, at - 2).is & DIGITS ? 0 : 1;
  return minus.is & HYPHEN && minus.gap && isGlued(tokenAt(tokens, at)) ? 1 : 0;
}

/** "$-5": the minus sign between the currency's and the number. */
function negativeBefore(tokens: readonly Token[], at: number): Sign | undefined {
  const [sign, minus] = [tokenAt(tokens, at - 2), tokenAt(tokens, at - 1)];
  const joined = isGlued(minus) && isGlued(tokenAt(tokens, at)) && minus.is & HYPHEN;
  if (!joined || !(sign.is & SIGN)) return undefined;
  return { from: at - 2, currency: CURRENCY_SIGNS.get(sign.word) ?? sign.word, factor: -1 };
}

/** "$", "US$", "A$", "£" before the number at `at`. */
function signBefore(tokens: readonly Token[], at: number): Sign | undefined {
  const sign = tokenAt(tokens, at - 1);
  if (!(sign.is & SIGN)) return negativeBefore(tokens, at);
  const national = prefixOf(tokens, at - 1);
  if (national) return { from: at - 2, currency: national, factor: 1 };
  const minus = minusBefore(tokens, at - 1);
  const currency = CURRENCY_SIGNS.get(sign.word) ?? sign.word;
  return { from: at - 1 - minus, currency, factor: minus ? -1 : 1 };
}

/** "Rs", "Rs.", "EUR" before the number at `at`; capitalised, as codes are. */
function codeBefore(tokens: readonly Token[], at: number): Sign | undefined {
  const stop = tokenAt(tokens, at - 1);
  const from = !stop.gap && stop.word === '.' ? at - 2 : at - 1;
  const code = tokenAt(tokens, from);
  if (!(code.is & CURRENCY) || !(code.is & CAPITAL || SMALL_CODES.has(code.word))) return undefined;
  // "P50 million", but "P. 50"
  if (code.word === 'p' && (from < at - 1 || tokenAt(tokens, at).gap)) return undefined;
  const currency = CURRENCY_CODES.get(code.word);
  return currency ? { from, currency, factor: 1 } : undefined;
}

/** "$5 million USD", "$38,000 U.S.": whose dollars they are, said after the number. */
function dollarsAfter(tokens: readonly Token[], at: number): string | undefined {
  const [whose, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (!(whose.is & CAPITAL)) return undefined;
  const code = CURRENCY_CODES.get(whose.word);
  if (code?.endsWith('D') && whose.word.length === 3) return code;
  // "$5 million US aid"
  const ends = !(next.is & WORD) || (next.is & FUNCTION) !== 0;
  return ends && (whose.word === 'us' || whose.word === 'u.s.') ? 'USD' : undefined;
}

/** "$47.3 billion", "Rs 300 crore": the number with the currency before it. */
export function amountBefore(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
): Amount | undefined {
  const sign = signBefore(tokens, at) ?? codeBefore(tokens, at);
  if (!sign) return undefined;
  const whose = sign.currency === '$' ? dollarsAfter(tokens, numeral.to) : undefined;
  const to = whose ? numeral.to + 1 : numeral.to;
  return { ...sign, currency: whose ?? sign.currency, to, fullTo: to, numeral };
}
