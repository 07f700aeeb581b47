import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, NATIONAL } from '../lexicon/currencies.ts';
import { CAPITAL, CURRENCY, SIGN } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { Amount } from './amount.ts';

/** Below this "won" is a verb, and above this a price. */
const LEAST_WON = 1000;
const LEAST_CROWNS = 100;
/** "20 million pounds" is money; "200 pounds" a weight. */
const LEAST_POUND_SCALE = 1e6;
const MOST_PENCE = 1000;

/** Words that are money only beside numbers of money's size. */
function ambiguousCurrency(word: string, { factor, low }: Numeral): string | undefined {
  if (word === 'won') return low >= LEAST_WON ? 'KRW' : undefined;
  if (word === 'pound' || word === 'pounds') return factor >= LEAST_POUND_SCALE ? 'GBP' : undefined;
  if (word === 'crowns') return low >= LEAST_CROWNS ? 'crown' : undefined;
  if (word === 'quid') return 'GBP';
  return word === 'reais' ? 'BRL' : undefined;
}

function amount(numeral: Numeral, to: number, currency: string, factor = 1, coreTo = to): Amount {
  return { from: numeral.from, to: coreTo, fullTo: to, numeral, currency, factor };
}

/** "1,2 Mrd. €", "50p": a sign or a letter written after the number. */
function signAfter(tokens: readonly Token[], at: number, numeral: Numeral): Amount | undefined {
  const sign = tokenAt(tokens, at);
  const ends = !isGlued(tokenAt(tokens, at + 1)) || !(tokenAt(tokens, at + 1).is & CURRENCY);
  if (sign.is & SIGN && (!sign.gap || sign.word === '€') && ends) {
    return amount(numeral, at + 1, CURRENCY_SIGNS.get(sign.word) ?? sign.word);
  }
  const isPence = sign.word === 'p' && isGlued(sign) && numeral.digits && numeral.factor === 1;
  return isPence && numeral.high < MOST_PENCE ? amount(numeral, at + 1, 'GBP', 0.01) : undefined;
}

/** Index after "Canadian", "US", "Hong Kong" or the "of" of "billions of dollars". */
function pastNationality(tokens: readonly Token[], at: number, numeral: Numeral): number {
  const { word } = tokenAt(tokens, at);
  if (NATIONAL.has(word)) return word === 'hong' ? at + 2 : at + 1;
  return word === 'of' && numeral.form === 'vague' ? at + 1 : at;
}

/** "71,350 euro", "50 cents", "billions of dollars": the number with the currency after it. */
export function amountAfter(tokens: readonly Token[], numeral: Numeral): Amount | undefined {
  const begin = pastHyphen(tokens, numeral.to);
  const sign = signAfter(tokens, begin, numeral);
  if (sign) return sign;
  const at = pastNationality(tokens, begin, numeral);
  const token = tokenAt(tokens, at);
  if (!(token.is & CURRENCY)) return undefined;
  const national = NATIONAL.get(tokenAt(tokens, begin).word);
  const word = CURRENCY_WORDS.get(token.word);
  if (word?.minor) return amount(numeral, at + 1, word.currency, 0.01);
  if (word) {
    // "a 75.3 billion dollar deal": in the singular after a scale the currency is an adjective.
    const coreTo = word.singular && numeral.factor >= 1e3 ? numeral.to : at + 1;
    return amount(numeral, at + 1, national ?? word.currency, 1, coreTo);
  }
  const isCode = token.is & CAPITAL && token.word.length === 3;
  const code = isCode ? CURRENCY_CODES.get(token.word) : undefined;
  const currency = ambiguousCurrency(token.word, numeral) ?? code;
  return currency ? amount(numeral, at + 1, national ?? currency) : undefined;
}
