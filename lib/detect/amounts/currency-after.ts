import { CURRENCY_CODES, SMALL_CODES } from '../lexicon/currency-codes.ts';
import { CURRENCY_SIGNS, MINOR_SIGNS } from '../lexicon/currency-signs.ts';
import { CURRENCY_WORDS, NATIONAL_NAMES } from '../lexicon/currency-words.ts';
import { CAPITAL, CURRENCY, DIGITS, SIGN } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { Amount } from './amount.ts';
import { nationalityAt } from './nationality.ts';
import { isPaid } from './spent.ts';

/** Below this "won" is a verb, and above this a price. */
const LEAST_WON = 1000;
const LEAST_NATIONAL_WON = 50;
const LEAST_CROWNS = 100;
/** "20 million pounds" is money; "200 pounds" a weight. */
const LEAST_POUND_SCALE = 1e6;
const MOST_PENCE = 1000;
const LARGEST_PENCE = 1e6;
const PICTURES = new Set([240, 360, 480, 576, 720]);

/** Words that are money only beside numbers of money's size. */
function ambiguousCurrency(
  tokens: readonly Token[],
  at: number,
  { factor, low, from }: Numeral,
): string | undefined {
  const { word } = tokenAt(tokens, at);
  if (word === 'won') return low >= LEAST_WON ? 'KRW' : undefined;
  if (word === 'pound' || word === 'pounds') {
    const isMoney = factor >= LEAST_POUND_SCALE || tokenAt(tokens, at + 1).word === 'sterling';
    return isMoney || isPaid(tokens, from) ? 'GBP' : undefined;
  }
  if (word === 'crowns') return low >= LEAST_CROWNS ? 'crown' : undefined;
  return word === 'quid' ? 'GBP' : undefined;
}

function amount(numeral: Numeral, to: number, currency: string, factor = 1, coreTo = to): Amount {
  return { from: numeral.from, to: coreTo, fullTo: to, numeral, currency, factor };
}

/** Short forms with letters that the lexicon does not fold. */
const OTHER_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['kč', 'CZK'],
  ['zł', 'PLN'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['원', 'KRW'],
  ['руб', 'RUB'],
]);

/** "151.20 ¥/$", "60 Kč", "900 zł": signs and short forms that stand after the number with a space. */
function rateAfter(tokens: readonly Token[], at: number, numeral: Numeral): Amount | undefined {
  const token = tokenAt(tokens, at);
  const short = OTHER_SHORT_FORMS.get(token.word);
  if (short) return amount(numeral, at + 1, short);
  const [slash, under] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  const isRate = token.is & under.is & SIGN && slash.word === '/' && !slash.gap && !under.gap;
  return isRate ? amount(numeral, at + 3, CURRENCY_SIGNS.get(token.word) ?? token.word) : undefined;
}

/** "1,2 Mrd. Euro": index past the stop of a scale cut short. */
function pastStop(tokens: readonly Token[], at: number): number {
  const [scale, stop] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  return /^(mrd|mio|mill|bn|mn)$/.test(scale.word) && stop.word === '.' && !stop.gap ? at + 1 : at;
}

/** "50p" and "1,234.5p", but "1080p" is a picture's size. */
function isPriceInPence(tokens: readonly Token[], { from, high }: Numeral): boolean {
  if (high >= MOST_PENCE) return /[.,]/.test(tokenAt(tokens, from).word) && high < LARGEST_PENCE;
  return !PICTURES.has(high);
}

/** "1,2 Mrd. €", "50p": a sign or a letter written after the number. */
function signAfter(tokens: readonly Token[], at: number, numeral: Numeral): Amount | undefined {
  const sign = tokenAt(tokens, at);
  const rate = rateAfter(tokens, at, numeral);
  if (rate) return rate;
  const next = tokenAt(tokens, at + 1);
  const ends = !isGlued(next) || !(next.is & CURRENCY);
  // "in 2019 $5 million"
  const belongsHere = !sign.gap || sign.word === '€' || !(next.is & DIGITS);
  if (sign.is & SIGN && belongsHere && ends) {
    const factor = MINOR_SIGNS.has(sign.word) ? 0.01 : 1;
    return amount(numeral, at + 1, CURRENCY_SIGNS.get(sign.word) ?? sign.word, factor);
  }
  const isPence =
    sign.word === 'p' &&
    isGlued(sign) &&
    !(sign.is & CAPITAL) &&
    numeral.digits &&
    numeral.factor === 1;
  return isPence && isPriceInPence(tokens, numeral)
    ? amount(numeral, at + 1, 'GBP', 0.01)
    : undefined;
}

/** "50 Egyptian pounds", but "18 South Korean won". */
function isNationalName({ word }: Token, { low }: Numeral): boolean {
  return NATIONAL_NAMES.has(word) && (word !== 'won' || low >= LEAST_NATIONAL_WON);
}

/** "20 USD", "40 rmb", "20RM": the currency of a code after the number. */
function codeOf({ word, is }: Token): string | undefined {
  const isCode = is & CAPITAL && (word.length === 3 || word === 'rm' || word === 'rs');
  return isCode || SMALL_CODES.has(word) ? CURRENCY_CODES.get(word) : undefined;
}

/** "71,350 euro", "50 cents", "billions of dollars": the number with the currency after it. */
export function amountAfter(tokens: readonly Token[], numeral: Numeral): Amount | undefined {
  const begin = pastStop(tokens, pastHyphen(tokens, numeral.to));
  const sign = signAfter(tokens, begin, numeral);
  if (sign) return sign;
  // "billions of dollars"
  const of = tokenAt(tokens, begin).word === 'of' && numeral.form === 'vague' ? 1 : 0;
  const { to: at, currency: national } = nationalityAt(tokens, begin + of);
  const token = tokenAt(tokens, at);
  if (national && isNationalName(token, numeral)) return amount(numeral, at + 1, national);
  if (!(token.is & CURRENCY)) return undefined;
  const word = CURRENCY_WORDS.get(token.word);
  if (word?.minor) return amount(numeral, at + 1, word.currency, 0.01);
  if (word) {
    // "a 75.3 billion dollar deal": in the singular after a scale the currency is an adjective.
    const coreTo = word.singular && numeral.factor >= 1e3 ? numeral.to : at + 1;
    return amount(numeral, at + 1, national ?? word.currency, 1, coreTo);
  }
  const currency = ambiguousCurrency(tokens, at, numeral) ?? codeOf(token);
  const sterling = tokenAt(tokens, at + 1).word === 'sterling' ? 1 : 0;
  return currency ? amount(numeral, at + 1 + sterling, national ?? currency) : undefined;
}
