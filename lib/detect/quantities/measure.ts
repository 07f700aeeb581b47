import type { Bound } from '../../claim.ts';
import { CAPITAL, CLOCK, DIGITS, HYPHEN, UNIT, VERB, WORD } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isVersus } from '../numerals/versus.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { compoundEnd, pastHyphen } from '../phrases/compound.ts';
import type { HeadNumber } from '../phrases/head-number.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { matterEnd, wholeEnd } from '../phrases/of-phrase.ts';
import { openEnd } from '../phrases/open-end.ts';
import { DIMENSIONS, TIME_UNITS } from '../lexicon/units.ts';
import { isAttributive, unitEnd } from './unit.ts';

/** How far a quantity reaches after its numeral, in token indices. */
export interface Measure {
  /** Index after the unit of measure, which belongs to the core; the numeral's own end where it only counts. */
  coreTo: number;
  fullTo: number;
  /** What is counted, or "years old". */
  unit?: string;
  /** Index of the first token of a unit of measure, which ends with the core. */
  unitFrom?: number;
  /** What stands after the number and bounds it: "26 or above". */
  bound?: Bound;
}

/** "8-year-old", "12 to 17-years-old": an age is a core of its own. */
function ageEnd(tokens: readonly Token[], at: number): number {
  const unitAt = pastHyphen(tokens, at);
  const unit = tokenAt(tokens, unitAt);
  if (!(unit.is & UNIT) || !/^(year|yr|month|week|day)s?$/.test(unit.word)) return at;
  const oldAt = pastHyphen(tokens, unitAt + 1);
  const isOld = /^olds?$/.test(tokenAt(tokens, oldAt).word);
  const spaced = oldAt === unitAt + 1 && tokenAt(tokens, unitAt).word === 'year';
  return isOld && (oldAt > unitAt + 1 || spaced) ? oldAt + 1 : at;
}

/** "years old", "months old": what the age whose unit stands at `at` is counted in. */
function ageUnit(tokens: readonly Token[], at: number): string {
  const unit = /^(month|week|day)/.exec(tokenAt(tokens, at).word)?.[0] ?? 'year';
  return `${unit}s old`;
}

const PER = new Set(['per', 'a', 'an', 'each', 'every']);

/** "40,000 a day", "three times per week": a rate's denominator belongs to the full span. */
function denominatorEnd(tokens: readonly Token[], at: number): number {
  const per = tokenAt(tokens, at).word;
  if (!PER.has(per) || /^(ago|earlier|before|later)$/.test(tokenAt(tokens, at + 2).word)) return at;
  const under = tokenAt(tokens, at + 1);
  if (per === 'per' && under.is & WORD) return compoundEnd(tokens, at + 1);
  return per !== 'per' &&
    /^(second|minute|hour|day|night|week|month|year|season|game)$/.test(under.word)
    ? at + 2
    : at;
}

/** What is measured after a unit: "of rain", "long", the noun that a hyphenated measure modifies. */
function measuredEnd(
  tokens: readonly Token[],
  at: number,
  unit: Token,
  attributive: boolean,
): number {
  const dimension = pastHyphen(tokens, at);
  if (DIMENSIONS.has(tokenAt(tokens, dimension).word)) {
    // "a 500-foot-wide channel"
    return dimension > at ? Math.max(nounPhraseEnd(tokens, dimension + 1), dimension + 1) : at + 1;
  }
  const record = attributive && TIME_UNITS.has(unit.word) && /^(high|low)s?$/;
  if (record && record.test(tokenAt(tokens, at).word)) return at + 1;
  const served = TIME_UNITS.has(unit.word) ? servedEnd(tokens, at) : at;
  if (served > at) return served;
  const matter = matterEnd(tokens, at);
  if (matter > at) return matter;
  if (!attributive) return at;
  // "a four-hour wait", but "the 90-day deadline" as well: a noun follows a measure that modifies.
  return TIME_UNITS.has(unit.word) || tokenAt(tokens, at).is & WORD
    ? nounPhraseEnd(tokens, at)
    : at;
}

/** "three years in prison", "six months in federal prison", "two years behind bars". */
function servedEnd(tokens: readonly Token[], at: number): number {
  const { word } = tokenAt(tokens, at);
  if (word === 'behind') return tokenAt(tokens, at + 1).word === 'bars' ? at + 2 : at;
  if (word !== 'in') return at;
  const held = /^(state|federal|county|military|solitary)$/.test(tokenAt(tokens, at + 1).word);
  const place = held ? at + 2 : at + 1;
  return PRISONS.test(tokenAt(tokens, place).word) ? place + 1 : at;
}

const PRISONS = /^(prison|jail|custody|detention|captivity|confinement)$/;

/** "2:55 into overtime": a time on the match's clock. */
function onClock(tokens: readonly Token[], at: number): Measure {
  const matter =
    tokenAt(tokens, at).word === 'into' ? nounPhraseEnd(tokens, at + 1) : matterEnd(tokens, at);
  return { coreTo: at, fullTo: Math.max(matter, at) };
}

/** The number of what stands after the numeral: plural, but for "one", scores ("5-2 victory") and "five-game". */
function headAfter(tokens: readonly Token[], numeral: Numeral, hyphenated: boolean): HeadNumber {
  const single = numeral.form === 'count' && numeral.high === 1;
  const isScore = numeral.form === 'score' || isVersus(tokens, numeral);
  return hyphenated || single || isScore ? 'singular' : 'plural';
}

function counted(tokens: readonly Token[], numeral: Numeral): Measure {
  const open = openEnd(tokens, numeral.to);
  const begin = pastHyphen(tokens, open.to);
  const head = headAfter(tokens, numeral, begin > open.to);
  const noun = isRecordOf(tokens, numeral, begin) ? begin : nounAfter(tokens, begin, head);
  const whole = numeral.form === 'fraction' ? halvedEnd(tokens, begin) : begin;
  const end = noun > begin ? matterEnd(tokens, noun) : Math.max(wholeEnd(tokens, begin), whole);
  const spoken = idiomEnd(tokens, end === begin ? open.to : end);
  const measure: Measure = { coreTo: numeral.to, fullTo: denominatorEnd(tokens, spoken) };
  if (open.bound) measure.bound = open.bound;
  const unit = tokenAt(tokens, noun - 1);
  if (noun > begin && unit.is & WORD && unit.word !== 'more') measure.unit = unit.word;
  return measure;
}

/** Index after the noun at `at`; behind a hyphen a form that elsewhere is a verb is one as well: "a two-run single". */
function nounAfter(tokens: readonly Token[], at: number, head: HeadNumber): number {
  const isJoined = (tokenAt(tokens, at - 1).is & HYPHEN) !== 0 && isGlued(tokenAt(tokens, at));
  if (!isJoined || !(tokenAt(tokens, at).is & VERB)) return nounPhraseEnd(tokens, at, head);
  return Math.max(nounPhraseEnd(tokens, at + 1, head), at + 1);
}

/** "(8-3, 5-3 Big Ten)", "won 3-1 Tuesday": a name after a result is what it was won in, and not counted. */
function isRecordOf(tokens: readonly Token[], numeral: Numeral, at: number): boolean {
  const isResult = numeral.form === 'score' || isVersus(tokens, numeral);
  return isResult && numeral.digits && (tokenAt(tokens, at).is & CAPITAL) !== 0;
}

/** "three in a row", "two years running". */
function idiomEnd(tokens: readonly Token[], at: number): number {
  const { word } = tokenAt(tokens, at);
  if (word === 'in') {
    const isRow = tokenAt(tokens, at + 1).word === 'a' && tokenAt(tokens, at + 2).word === 'row';
    return isRow ? at + 3 : at;
  }
  if (word === 'running') return TIME_UNITS.has(tokenAt(tokens, at - 1).word) ? at + 1 : at;
  return word === 'straight' && tokenAt(tokens, at - 1).is & WORD ? at + 1 : at;
}

/** "half the population", "half its value": index after the whole that follows without "of"; `at` where none does. */
function halvedEnd(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at - 1).word !== 'half') return at;
  if (!/^(the|its|their|his|her|our)$/.test(tokenAt(tokens, at).word)) return at;
  const end = nounPhraseEnd(tokens, at + 1);
  return end > at + 1 ? end : at;
}

/** "half an hour", "half a century": index of the unit. */
function halfOfUnit(tokens: readonly Token[], { form, to }: Numeral): number | undefined {
  if (form !== 'fraction') return undefined;
  const article = /^an?$/.test(tokenAt(tokens, to).word);
  return article && tokenAt(tokens, to + 1).is & UNIT ? to + 1 : undefined;
}

/** How far the core and the full span of a quantity reach after its numeral. */
export function measureAfter(tokens: readonly Token[], numeral: Numeral): Measure {
  const { to } = numeral;
  if (tokenAt(tokens, numeral.from).is & CLOCK) return onClock(tokens, to);
  const age = ageEnd(tokens, to);
  if (age > to) return { coreTo: age, fullTo: age, unit: ageUnit(tokens, pastHyphen(tokens, to)) };
  const begin = halfOfUnit(tokens, numeral) ?? pastHyphen(tokens, to);
  const unit = tokenAt(tokens, begin);
  const end =
    numeral.form === 'ratio'
      ? begin
      : unitEnd(tokens, begin, (tokenAt(tokens, to - 1).is & DIGITS) !== 0);
  if (end === begin) return counted(tokens, numeral);
  const open = openEnd(tokens, end);
  const attributive =
    (begin > to && numeral.form !== 'fraction') || isAttributive(numeral, tokenAt(tokens, end - 1));
  const fullTo = open.to > end ? open.to : measuredEnd(tokens, end, unit, attributive);
  const measure: Measure = {
    coreTo: end,
    fullTo: denominatorEnd(tokens, idiomEnd(tokens, Math.max(fullTo, end))),
    unitFrom: begin,
  };
  if (open.bound) measure.bound = open.bound;
  return measure;
}
