import { MONTHS } from '../lexicon/months.ts';
import { CAPITAL, HYPHEN, ORDINAL } from '../lexicon/word-class.ts';
import { isYearToken } from '../numerals/year-token.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { dayOf, isTaken, yearAfter, type DateSpan } from './date-span.ts';
import { spelledDayAfter, spelledDayBefore } from './spelled-day.ts';

/** "Sept" */
const LONGEST_ABBREVIATION = 4;

function dated(
  from: number,
  month: number,
  day: number | undefined,
  { to, year }: { to: number; year?: number },
): DateSpan {
  const value: DateSpan['value'] = { month };
  if (day !== undefined) value.day = day;
  if (year !== undefined) value.year = year;
  return { from, to, value };
}

/** "25-27 September": index of the first day of a range of days that ends at `at`. */
function daysStart(tokens: readonly Token[], at: number): number {
  const dash = tokenAt(tokens, at - 1);
  const first = dayOf(tokenAt(tokens, at - 2));
  return dash.is & HYPHEN && isGlued(dash) && isGlued(tokenAt(tokens, at)) && first !== undefined
    ? at - 2
    : at;
}

/** "25 September 2018", "the 25th of September", "the Fourth of July": the day before a month. */
function dayBefore(tokens: readonly Token[], at: number): { from: number; day?: number } {
  const before = tokenAt(tokens, at - 1);
  const of = before.word === 'of' && (tokenAt(tokens, at - 2).is & ORDINAL) !== 0;
  // "25-Sep-2018"
  const dash = before.is & HYPHEN && isGlued(before) && isGlued(tokenAt(tokens, at));
  const index = of || dash ? at - 2 : at - 1;
  const token = tokenAt(tokens, index);
  const spelled = of ? spelledDayBefore(tokens, index + 1) : undefined;
  if (spelled) return spelled;
  const day = dayOf(token);
  const first = day === undefined ? index : daysStart(tokens, index);
  if (first < index) return { from: first, day: dayOf(tokenAt(tokens, first))! };
  return day !== undefined && (token.gap || index === 0) ? { from: index, day } : { from: at };
}

/** "Sept. 25-27": the last day of a range of days belongs to the date. */
function daysEnd(tokens: readonly Token[], at: number): number {
  const dash = tokenAt(tokens, at);
  const day = dayOf(tokenAt(tokens, at + 1));
  return dash.is & HYPHEN && isGlued(dash) && isGlued(tokenAt(tokens, at + 1)) && day !== undefined
    ? at + 2
    : at;
}

/** 1 where the stop after a month belongs to its abbreviation and does not end the sentence. */
function abbreviationStop(tokens: readonly Token[], at: number): number {
  const stop = tokenAt(tokens, at + 1);
  const isShort = tokenAt(tokens, at).word.length <= LONGEST_ABBREVIATION;
  return stop.word === '.' && !stop.gap && isShort && at + 2 < tokens.length ? 1 : 0;
}

/** "Sept. 25, 2018", "25 September", "May 2019": the date whose month stands at `at`. A bare month is none. */
export function monthAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const month = MONTHS.get(tokenAt(tokens, at).word);
  if (!month || !(tokenAt(tokens, at).is & CAPITAL)) return undefined;
  const stop = tokenAt(tokens, at + 1);
  const joined = stop.is & HYPHEN && isGlued(stop) && isYearToken(tokenAt(tokens, at + 2));
  const next = (stop.word === '.' && !stop.gap) || joined ? at + 2 : at + 1;
  const { from, day } = dayBefore(tokens, at);
  const direct = yearAfter(tokens, next);
  if (direct.year !== undefined || day !== undefined) {
    const to = direct.year === undefined ? at + 1 + abbreviationStop(tokens, at) : direct.to;
    return direct.year === undefined && day === undefined
      ? undefined
      : dated(from, month, day, { ...direct, to });
  }
  const of = tokenAt(tokens, next).word === 'of' ? yearAfter(tokens, next + 1) : undefined;
  if (of?.year !== undefined) return dated(at, month, undefined, of);
  const spelled = spelledDayAfter(tokens, next);
  if (spelled) return dated(at, month, spelled.day, yearAfter(tokens, spelled.to));
  const after = dayOf(tokenAt(tokens, next));
  if (after === undefined || isTaken(tokens, next)) return undefined;
  return dated(at, month, after, yearAfter(tokens, daysEnd(tokens, next + 1)));
}
