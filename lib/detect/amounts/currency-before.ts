import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  YEN_PREFIXES,
} from '../lexicon/currencies.ts';
import { CAPITAL, CURRENCY, FUNCTION, HYPHEN, SIGN, WORD } from '../lexicon/word-class.ts';
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
const SPACED_PREFIXES = new Set(['us', 'u.s.', 'usd', 'cad', 'aud']);

function prefixOf(tokens: readonly Token[], at: number): string | undefined {
  const [sign, prefix] = [tokenAt(tokens, at), tokenAt(tokens, at - 1)];
  if (sign.word === '¥') return isGlued(sign) ? YEN_PREFIXES.get(prefix.word) : undefined;
  // "GH¢25,000", "GH₵25,000"
  if (sign.word === '¢' || sign.word === '₵')
    return isGlued(sign) && prefix.word === 'gh' ? 'GHS' : undefined;
  if (sign.word !== '$') return undefined;
  // "sent the US $5 million"
  const spaced = SPACED_PREFIXES.has(prefix.word) && (prefix.is & CAPITAL) !== 0;
  const believed = isGlued(sign) || (spaced && tokenAt(tokens, at - 2).word !== 'the');
  return believed ? DOLLAR_PREFIXES.get(prefix.word) : undefined;
}

/** "-$5 million": 1 where a minus sign stands before the currency's. */
function minusBefore(tokens: readonly Token[], at: number): number {
  const minus = tokenAt(tokens, at - 1);
  return minus.is & HYPHEN && minus.gap && isGlued(tokenAt(tokens, at)) ? 1 : 0;
}

/** "$", "US$", "A$", "£" before the number at `at`. */
function signBefore(tokens: readonly Token[], at: number): Sign | undefined {
  const sign = tokenAt(tokens, at - 1);
  if (!(sign.is & SIGN)) return undefined;
  const national = prefixOf(tokens, at - 1);
  if (national) return { from: at - 2, currency: national, factor: 1 };
  const minus = minusBefore(tokens, at - 1);
  const currency = CURRENCY_SIGNS.get(sign.word) ?? sign.word;
  return { from: at - 1 - minus, currency, factor: minus ? -1 : 1 };
}

/** Codes that are written small as well. */
const SMALL_CODES = new Set(['rs', 'kr']);

/** "Rs", "Rs.", "EUR" before the number at `at`; capitalised, as codes are. */
function codeBefore(tokens: readonly Token[], at: number): Sign | undefined {
  const stop = tokenAt(tokens, at - 1);
  const from = !stop.gap && stop.word === '.' ? at - 2 : at - 1;
  const code = tokenAt(tokens, from);
  if (!(code.is & CURRENCY) || !(code.is & CAPITAL || SMALL_CODES.has(code.word))) return undefined;
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
