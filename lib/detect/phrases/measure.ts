import { DIMENSIONS, GLUED_UNITS, TIME_UNITS, UNIT_STARTS } from '../lexicon/units.ts';
import { HYPHEN, UNIT, WORD } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { countedEnd, nounPhraseEnd, ofPhraseEnd } from './noun-phrase.ts';

export interface Measure {
  /** Index after the unit of measure, which belongs to the core; the numeral's own end where it only counts. */
  coreTo: number;
  fullTo: number;
  unit?: string;
}

const RATES = new Set(['per', '/', 'an', 'a']);
const DEGREE_SIGNS = new Set(['°', 'º', '℃', '℉']);
const PRIMES = new Set(["'", '"', '’', '”', '′', '″']);

function dashAt(tokens: readonly Token[], at: number): number {
  const dash = tokenAt(tokens, at);
  return dash.is & HYPHEN && isGlued(dash) && isGlued(tokenAt(tokens, at + 1)) ? at + 1 : at;
}

/** Index after a unit written with its dots, its second word or its rate: "cu.ft.", "square miles", "lb-ft", "miles per gallon". */
function unitEnd(tokens: readonly Token[], at: number, glued: boolean): number {
  const token = tokenAt(tokens, at);
  if (DEGREE_SIGNS.has(token.word) && !token.gap) {
    const scale = tokenAt(tokens, at + 1);
    return /^(c|f|celsius|fahrenheit)$/.test(scale.word) ? at + 2 : at + 1;
  }
  if (UNIT_STARTS.has(token.word)) {
    const next = dotted(tokens, at + 1);
    const second = dashAt(tokens, next);
    if (tokenAt(tokens, second).is & UNIT) return dotted(tokens, second + 1);
    if (!(token.is & UNIT)) return at;
  }
  if (!(token.is & UNIT) && !(glued && isGlued(token) && GLUED_UNITS.has(token.word))) return at;
  let end = at + 1;
  const dash = dashAt(tokens, end);
  if (dash > end && tokenAt(tokens, dash).is & UNIT) end = dash + 1;
  return rateEnd(tokens, token, end);
}

function dotted(tokens: readonly Token[], at: number): number {
  const stop = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  return stop.word === '.' && !stop.gap && isGlued(next)
    ? at + 1
    : stop.word === '.' && !stop.gap && tokenAt(tokens, at - 1).word === 'ft'
      ? at + 1
      : at;
}

/** "90 miles per gallon", "60 miles an hour": a physical rate is one unit. Times and plain counts have none. */
function rateEnd(tokens: readonly Token[], unit: Token, at: number): number {
  const per = tokenAt(tokens, at);
  if (!RATES.has(per.word) || (per.word === '/' && per.gap)) return at;
  const under = tokenAt(tokens, at + 1);
  if (!(under.is & UNIT)) return at;
  const spoken = per.word === 'a' || per.word === 'an';
  if (spoken && under.word !== 'hour' && under.word !== 'second') return at;
  return TIME_UNITS.has(unit.word) ? at : at + 2;
}

/** "8-year-old", "12 to 17-years-old": an age is a core of its own. */
function ageEnd(tokens: readonly Token[], at: number): number {
  const unitAt = dashAt(tokens, at);
  const { word } = tokenAt(tokens, unitAt);
  if (!/^(year|years|month|months|week|weeks|day|days)$/.test(word)) return at;
  const oldAt = dashAt(tokens, unitAt + 1);
  if (oldAt === unitAt + 1) return at;
  return /^olds?$/.test(tokenAt(tokens, oldAt).word) ? oldAt + 1 : at;
}

/** What is measured after a unit: "of rain", "long", the noun after a hyphenated measure. */
function afterUnit(tokens: readonly Token[], at: number, attributive: boolean): number {
  const next = tokenAt(tokens, at);
  if (DIMENSIONS.has(next.word)) return at + 1;
  const of = ofPhraseEnd(tokens, at);
  if (of > at) return of;
  return attributive ? nounPhraseEnd(tokens, at) : at;
}

/** Whether the unit is singular after a number above one, as it is before the noun it modifies: "a 150 kW charger". */
function modifies(numeral: Numeral, unit: Token): boolean {
  return (
    numeral.high > 1 &&
    /^(year|month|week|day|hour|minute|min|second|inch|foot|mile|metre|meter|kilometer|pound|ton|acre|degree|yard|kw|mw|gw|kwh|w|mp|megapixel|gb|tb|mb|hp|bhp|ghz|mhz|hz|liter|litre|gallon|mm|cm|km|ft|v|watt|volt)$/.test(
      unit.word,
    )
  );
}

/** How far the core and the full span of a quantity reach after its numeral. */
export function measureAfter(tokens: readonly Token[], numeral: Numeral): Measure {
  const age = ageEnd(tokens, numeral.to);
  if (age > numeral.to) return { coreTo: age, fullTo: age, unit: 'years old' };
  const begin = dashAt(tokens, numeral.to);
  const hyphenated = begin > numeral.to;
  const unit = tokenAt(tokens, begin);
  const end = numeral.form === 'ratio' ? begin : unitEnd(tokens, begin, numeral.digits);
  if (end > begin) {
    const fullTo = afterUnit(tokens, end, hyphenated || modifies(numeral, unit));
    return { coreTo: end, fullTo: Math.max(fullTo, end), unit: unit.word };
  }
  if (PRIMES.has(unit.word) && isGlued(unit)) return { coreTo: numeral.to, fullTo: numeral.to };
  const fullTo = countedEnd(tokens, begin);
  if (fullTo === begin) return { coreTo: numeral.to, fullTo: numeral.to };
  const noun = tokenAt(tokens, nounPhraseEnd(tokens, begin) - 1);
  return noun.is & WORD
    ? { coreTo: numeral.to, fullTo, unit: noun.word }
    : { coreTo: numeral.to, fullTo };
}
