import type { FigureValue } from '../../claim.ts';
import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  NATIONAL,
} from '../lexicon/currencies.ts';
import {
  CAPITAL,
  CURRENCY,
  FUNCTION,
  HYPHEN,
  NUMERAL,
  SIGN,
  UNIT,
  WORD,
} from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { boundBefore } from '../phrases/bound.ts';
import { figureOf } from '../phrases/figure.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { mentionOf, type Detector, type TokenRange } from './detector.ts';

/** A number with its currency, before the bound and the denominator are looked for. */
interface Amount extends TokenRange {
  numeral: Numeral;
  currency: string;
  /** 0.01 for cents and pence. */
  factor: number;
  /** Where the full span ends if it goes beyond the core: "75.3 billion dollar". */
  fullTo: number;
}

/** Words for the unit of time or thing that a price is for: "a share", "per barrel", "-a-month". */
const PER = new Set(['a', 'an', 'per', 'each', 'every']);

const PER_UNITS = new Set(
  (
    'share barrel head person pop piece night ticket household family child student seat plate mile gallon litre liter kilo ' +
    'bushel ounce pound ton tonne hour day week month year annum minute megawatt-hour unit square vote patient employee ' +
    'worker copy game episode room dose capita acre user subscriber metre meter foot hectare serving bottle kilogram'
  ).split(' '),
);

/** The sign or code before the number, with the index of its first token. */
function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { from: number; currency: string } | undefined {
  const sign = tokenAt(tokens, at - 1);
  if (sign.is & SIGN) {
    const prefix = tokenAt(tokens, at - 2);
    const national =
      sign.word === '$' && isGlued(sign) ? DOLLAR_PREFIXES.get(prefix.word) : undefined;
    if (national) return { from: at - 2, currency: national };
    return { from: at - 1, currency: CURRENCY_SIGNS.get(sign.word) ?? sign.word };
  }
  const stop = sign.word === '.' && !sign.gap ? 1 : 0;
  const code = tokenAt(tokens, at - 1 - stop);
  const currency = code.is & CURRENCY ? CURRENCY_CODES.get(code.word) : undefined;
  if (!currency) return undefined;
  // "Rm" or "Sh" begin other words' abbreviations; they count only when capitalised, as codes are.
  return code.is & CAPITAL ? { from: at - 1 - stop, currency } : undefined;
}

function amountBefore(tokens: readonly Token[], at: number, numeral: Numeral): Amount | undefined {
  const before = currencyBefore(tokens, at);
  if (!before) return undefined;
  return {
    from: before.from,
    to: numeral.to,
    fullTo: numeral.to,
    numeral,
    currency: before.currency,
    factor: 1,
  };
}

/** Words that are money only beside numbers of money's size: "5,000 won", "20 million pounds". */
function ambiguousWord(word: string, numeral: Numeral): string | undefined {
  if (word === 'won') return numeral.factor >= 1e3 || numeral.low >= 1000 ? 'KRW' : undefined;
  if (word === 'pound' || word === 'pounds') return numeral.factor >= 1e6 ? 'GBP' : undefined;
  if (word === 'quid') return 'GBP';
  if (word === 'crowns') return numeral.low >= 100 ? 'crown' : undefined;
  return word === 'reais' ? 'BRL' : undefined;
}

function amountAfter(tokens: readonly Token[], numeral: Numeral): Amount | undefined {
  const { from } = numeral;
  let at = numeral.to;
  const dash = tokenAt(tokens, at);
  if (dash.is & HYPHEN && isGlued(dash) && isGlued(tokenAt(tokens, at + 1))) at++;
  const sign = tokenAt(tokens, at);
  if (sign.is & SIGN && (!sign.gap || sign.word === '€') && !isGlued(tokenAt(tokens, at + 1))) {
    return {
      from,
      to: at + 1,
      fullTo: at + 1,
      numeral,
      currency: CURRENCY_SIGNS.get(sign.word) ?? sign.word,
      factor: 1,
    };
  }
  if (
    sign.word === 'p' &&
    isGlued(sign) &&
    numeral.digits &&
    numeral.high < 1000 &&
    numeral.factor === 1
  ) {
    return { from, to: at + 1, fullTo: at + 1, numeral, currency: 'GBP', factor: 0.01 };
  }
  const national = NATIONAL.get(tokenAt(tokens, at).word);
  if (national) at += tokenAt(tokens, at).word === 'hong' ? 2 : 1;
  else if (tokenAt(tokens, at).word === 'of' && numeral.form === 'vague') at++;
  const token = tokenAt(tokens, at);
  if (!(token.is & CURRENCY)) return undefined;
  const word = CURRENCY_WORDS.get(token.word);
  if (word) {
    const adjective = word.singular === true && numeral.factor >= 1e3 && !word.minor;
    const currency = national ?? word.currency;
    return {
      from,
      to: adjective ? numeral.to : at + 1,
      fullTo: at + 1,
      numeral,
      currency,
      factor: word.minor ? 0.01 : 1,
    };
  }
  const code =
    token.is & CAPITAL && token.word.length === 3 ? CURRENCY_CODES.get(token.word) : undefined;
  const currency = ambiguousWord(token.word, numeral) ?? code;
  return currency
    ? { from, to: at + 1, fullTo: at + 1, numeral, currency: national ?? currency, factor: 1 }
    : undefined;
}

function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const { numeral } = tokenAt(tokens, at);
  if (
    !numeral ||
    Number.isNaN(numeral.low) ||
    numeral.form === 'fraction' ||
    numeral.form === 'ratio'
  )
    return undefined;
  return amountBefore(tokens, at, numeral) ?? amountAfter(tokens, numeral);
}

/** "$5 million to $7 million", "$14 billion-$16 billion": the second amount of a range, where one follows. */
function rangeAfter(tokens: readonly Token[], first: Amount): Amount | undefined {
  const separator = tokenAt(tokens, first.to);
  const glued = (separator.is & HYPHEN) !== 0;
  const before = tokenAt(tokens, first.from - 1).word;
  const words =
    (separator.word === 'to' && before !== 'from' && before !== 'by') ||
    (separator.word === 'and' && before === 'between');
  if (!glued && !words) return undefined;
  for (let at = first.to + 1; at <= first.to + 4; at++) {
    if (!(tokenAt(tokens, at).is & NUMERAL)) continue;
    const second = amountAt(tokens, at);
    if (second?.from !== first.to + 1 || second.currency !== first.currency) return undefined;
    return second.numeral.high >= first.numeral.low || second.numeral.factor > 1
      ? second
      : undefined;
  }
  return undefined;
}

function spanned(first: Amount, second: Amount): Numeral {
  const scale =
    first.numeral.factor === 1 && first.numeral.low < second.numeral.low / second.numeral.factor
      ? second.numeral.factor
      : 1;
  return {
    ...second.numeral,
    form: 'range',
    low: first.numeral.low * scale,
    high: second.numeral.high,
  };
}

interface Denominator {
  to: number;
  per?: string;
}

/** "per barrel", "a week", "-a-month", "/kg" after an amount. */
function denominatorAfter(tokens: readonly Token[], at: number): Denominator {
  let index = at;
  const skipDash = (): void => {
    if (
      tokenAt(tokens, index).is & HYPHEN &&
      isGlued(tokenAt(tokens, index)) &&
      isGlued(tokenAt(tokens, index + 1))
    )
      index++;
  };
  skipDash();
  const per = tokenAt(tokens, index);
  if (!PER.has(per.word) && !(per.word === '/' && !per.gap)) return { to: at };
  index++;
  skipDash();
  const unit = tokenAt(tokens, index);
  if (!(unit.is & WORD) || unit.is & FUNCTION) return { to: at };
  const certain = per.word === 'per' || per.word === '/';
  if (!certain && !PER_UNITS.has(unit.word) && !(unit.is & UNIT)) return { to: at };
  return { to: index + 1, per: unit.word };
}

/** Amounts of money: "$47.3 billion", "£20m", "Rs 300 crore", "50 cents", "$14 billion-$16 billion". */
export const money: Detector = {
  kind: 'money',
  description: 'detector_money',
  wakes: NUMERAL,
  detect(sentence, at) {
    const { tokens } = sentence;
    const first = amountAt(tokens, at);
    if (!first) return undefined;
    const second = rangeAfter(tokens, first);
    const last = second ?? first;
    const numeral = second ? spanned(first, second) : first.numeral;
    const { from, bound } = boundBefore(tokens, first.from, numeral.form === 'range');
    const { to, per } = denominatorAfter(tokens, last.fullTo);
    const more: Partial<FigureValue> = { currency: first.currency };
    if (per) more.per = per;
    const direction = directionBefore(tokens, from);
    return mentionOf(
      'money',
      sentence,
      { from: direction, to },
      { from: first.from, to: last.to },
      figureOf(numeral, bound, more, first.factor),
    );
  },
};

/** "up $2" and "down about $3" belong together; "up to" is a bound of its own. */
function directionBefore(tokens: readonly Token[], from: number): number {
  const { word } = tokenAt(tokens, from - 1);
  return word === 'up' || word === 'down' ? from - 1 : from;
}
