import { GLUED_UNITS, POWER, SPACED_LETTERS, TIME_UNITS, UNIT_STARTS } from '../lexicon/units.ts';
import {
  CAPITAL,
  CARDINAL,
  DIGITS,
  FUNCTION,
  SCALE,
  UNIT,
  VERB,
  WORD,
} from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { pastHyphen } from '../phrases/compound.ts';

const RATES = new Set(['per', '/', 'an', 'a']);
const DEGREE_SIGNS = new Set(['°', 'º', '℃', '℉']);
/** Micrograms and the like, with either letter that looks so; the lexicon folds Latin letters only. */
export const MICRO = /^[µμ](g|m|l|s|sv)$/;
const TEMPERATURES = new Set('c f celsius fahrenheit'.split(' '));

/** Units whose singular and plural differ, and which in the singular after a greater number modify what follows. */
const SINGULARS = new Set(
  (
    'year month week day hour minute min second inch foot mile metre meter kilometre kilometer pound ton tonne acre degree yard ' +
    'kilowatt megawatt gigawatt kilobyte megabyte gigabyte terabyte megabit gigabit kilogram gram milligram kilo ounce lb oz pint kw mw gw kwh w mp megapixel gb tb mb hp bhp ghz mhz hz litre liter gallon mah wh mbps gbps fps mm cm km ft cu sq v watt volt barrel byte bit'
  ).split(' '),
);

/** "cu.ft.": index past a full stop written to the abbreviated unit before it. */
function pastStop(tokens: readonly Token[], at: number, last: boolean): number {
  const stop = tokenAt(tokens, at);
  if (stop.word !== '.' || stop.gap) return at;
  const next = tokenAt(tokens, at + 1);
  if (last) return next.start > 0 && next.gap ? at + 1 : at;
  return isGlued(next) || next.is & UNIT ? at + 1 : at;
}

/** "km²", "km^2", "km squared": index past the power of the unit before `at`. */
function pastPower(tokens: readonly Token[], at: number): number {
  const power = tokenAt(tokens, at);
  if (power.word === 'squared' || power.word === 'cubed') return at + 1;
  if (power.word === '^' && !power.gap && /^[23]$/.test(tokenAt(tokens, at + 1).word))
    return at + 2;
  return !power.gap && (power.word === '²' || power.word === '³') ? at + 1 : at;
}

/** "45C", and with a space before it where nothing follows that it could count: "100 m", "5 m/s". */
function isLetterUnit(tokens: readonly Token[], at: number): boolean {
  const [letter, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (isGlued(letter)) return GLUED_UNITS.has(letter.word);
  if (!SPACED_LETTERS.has(letter.word)) return false;
  const isTemperature = letter.word === 'c' || letter.word === 'f';
  if (isTemperature !== ((letter.is & CAPITAL) !== 0) && !/^[vwl]$/.test(letter.word)) return false;
  return !(next.is & WORD) || (next.is & (FUNCTION | VERB)) !== 0;
}

/** "90 miles per gallon", "60 miles an hour": a physical rate is one unit. Spans of time have none. */
function rateEnd(tokens: readonly Token[], unit: Token, at: number): number {
  const per = tokenAt(tokens, at);
  const under = tokenAt(tokens, at + 1);
  if (!RATES.has(per.word) || (per.word === '/' && per.gap)) return at;
  if (
    per.word === '/' &&
    isGlued(under) &&
    /^(s|h|hr|sec|min|day|kg|km|l|dl|ml|m|m3)$/.test(under.word)
  )
    return pastPower(tokens, at + 2);
  if (per.word === 'per' && /^(square|cubic)$/.test(under.word)) {
    const end = compoundUnitEnd(tokens, at + 1);
    return end > at + 1 ? end : at;
  }
  if (!(under.is & UNIT)) return at;
  const spoken = per.word === 'a' || per.word === 'an';
  if (TIME_UNITS.has(unit.word) || (spoken && under.word !== 'hour' && under.word !== 'second'))
    return at;
  return at + 2;
}

/** "421 parts per million" */
function partsEnd(tokens: readonly Token[], at: number): number {
  const isParts =
    /^parts?$/.test(tokenAt(tokens, at).word) && tokenAt(tokens, at + 1).word === 'per';
  return isParts && tokenAt(tokens, at + 2).is & SCALE ? at + 3 : at;
}

function compoundUnitEnd(tokens: readonly Token[], at: number): number {
  const second = pastHyphen(tokens, pastStop(tokens, at + 1, false));
  if (!(tokenAt(tokens, second).is & UNIT) && tokenAt(tokens, second).word !== 'm') return at;
  const abbreviated = tokenAt(tokens, at + 1).word === '.';
  const end = abbreviated ? pastStop(tokens, second + 1, true) : second + 1;
  return abbreviated && end === second + 1 && tokenAt(tokens, end).word === '.' ? end + 1 : end;
}

/**
 * Index after the unit of measure at `at`, with its second word or its rate: "cu.ft.", "square miles", "lb-ft",
 * "miles per gallon", "°C"; `at` where none stands there.
 *
 * @param digits whether the number before it is in digits, so that a letter written to it may be a unit
 */
export function unitEnd(tokens: readonly Token[], at: number, digits: boolean): number {
  const token = tokenAt(tokens, at);
  const scaled = TEMPERATURES.has(tokenAt(tokens, at + 1).word) && isGlued(tokenAt(tokens, at + 1));
  if (DEGREE_SIGNS.has(token.word) && (!token.gap || scaled))
    return TEMPERATURES.has(tokenAt(tokens, at + 1).word) ? at + 2 : at + 1;
  if (MICRO.test(token.word)) return rateEnd(tokens, token, at + 1);
  if ((token.word === '′' || token.word === '″') && !token.gap) return at + 1;
  const parts = partsEnd(tokens, at);
  if (parts > at) return parts;
  if (UNIT_STARTS.has(token.word)) {
    const end = compoundUnitEnd(tokens, at);
    if (end > at) return end;
  }
  // "24cm (9 in)"
  if (digits && token.word === 'in' && tokenAt(tokens, at + 1).word === ')') return at + 1;
  const letter = digits && isLetterUnit(tokens, at);
  if (!(token.is & UNIT) && !letter) return at;
  const power = pastPower(tokens, at + 1);
  if (power > at + 1) return rateEnd(tokens, token, power);
  // "terawatt hours"
  if (POWER.test(token.word) && /^hours?$/.test(tokenAt(tokens, at + 1).word)) return at + 2;
  if (
    (token.word === 'degrees' || token.word === 'degree') &&
    TEMPERATURES.has(tokenAt(tokens, at + 1).word)
  )
    return at + 2;
  const second = pastHyphen(tokens, at + 1);
  // "lb-ft", and the inches of "7-foot-3".
  const inches = token.word === 'foot' && tokenAt(tokens, second).value < 12;
  if (second > at + 1 && (inches || tokenAt(tokens, second).is & UNIT)) return second + 1;
  return inchesEnd(tokens, at) ?? rateEnd(tokens, token, at + 1);
}

/** "6ft 5in", "six feet two inches", "6 feet, 2 inches", "6 ft 2". */
function inchesEnd(tokens: readonly Token[], at: number): number | undefined {
  const isFoot = /^(ft|foot|feet)$/.test(tokenAt(tokens, at).word);
  if (!isFoot) return undefined;
  const joint = tokenAt(tokens, at + 1).word;
  const begin = joint === ',' || joint === 'and' ? at + 2 : at + 1;
  const [number, unit] = [tokenAt(tokens, begin), tokenAt(tokens, begin + 1)];
  if (!(number.is & (DIGITS | CARDINAL))) return undefined;
  if (/^(ins?|inch|inches)$/.test(unit.word)) return begin + 2;
  if (begin > at + 1) return undefined;
  const isLast = !(unit.is & WORD) || (unit.is & FUNCTION) !== 0;
  return number.value < 12 && number.step === 1 && isLast && !unit.word.startsWith('%')
    ? at + 2
    : undefined;
}

/** Whether the unit modifies the noun after it, being singular after a number above one: "a 150 kW charger". */
export function isAttributive(numeral: Numeral, unit: Token): boolean {
  return numeral.high > 1 && SINGULARS.has(unit.word);
}
