import type { DateValue } from '../../claim.ts';
import {
  CAPITAL,
  CLOCK,
  CODE,
  DECADE,
  DIGITS,
  HYPHEN,
  MONTH,
  ORDINAL,
  PERCENT,
  SIGN,
} from '../lexicon/word-class.ts';
import { MONTHS, SEASONS } from '../lexicon/months.ts';
import { ORDINALS } from '../lexicon/numbers.ts';
import { isYearToken, yearStands } from '../phrases/year.ts';
import { isGlued, tokenAt, type Sentence, type Token } from '../text/token.ts';
import { mentionOf, type Detector, type TokenRange } from './detector.ts';

interface DateSpan extends TokenRange {
  value: Omit<DateValue, 'type'>;
  /** Where the full span begins if before the core: "fiscal 2019". */
  fullFrom?: number;
}

function dayOf(token: Token): number | undefined {
  if (!(token.is & (DIGITS | ORDINAL)) || token.is & CLOCK || !/^\d/.test(token.word))
    return undefined;
  return token.step === 1 && token.value >= 1 && token.value <= 31 ? token.value : undefined;
}

/** A number that something written after it makes no day: "May 5%". */
function isTaken(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return (next.is & (PERCENT | SIGN)) !== 0;
}

/** The year after a day or month, with or without its comma. */
function yearAfter(tokens: readonly Token[], at: number): { to: number; year?: number } {
  const comma = tokenAt(tokens, at).word === ',' ? 1 : 0;
  const token = tokenAt(tokens, at + comma);
  return isYearToken(token) && !isTaken(tokens, at + comma)
    ? { to: at + comma + 1, year: token.value }
    : { to: at };
}

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

/** "25 September 2018", "the 25th of September": the day before a month. */
function dayBefore(tokens: readonly Token[], at: number): { from: number; day?: number } {
  const before = tokenAt(tokens, at - 1);
  const of = before.word === 'of' && (tokenAt(tokens, at - 2).is & ORDINAL) !== 0;
  const index = of ? at - 2 : at - 1;
  const token = tokenAt(tokens, index);
  const day = dayOf(token);
  return day !== undefined && (token.gap || index === 0) ? { from: index, day } : { from: at };
}

function monthAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const month = MONTHS.get(tokenAt(tokens, at).word);
  if (!month || !(tokenAt(tokens, at).is & CAPITAL)) return undefined;
  const stop = tokenAt(tokens, at + 1);
  const next = stop.word === '.' && !stop.gap ? at + 2 : at + 1;
  const { from, day } = dayBefore(tokens, at);
  const direct = yearAfter(tokens, next);
  if (direct.year !== undefined || day !== undefined) {
    const to = direct.year === undefined ? next : direct.to;
    return direct.year === undefined && day === undefined
      ? undefined
      : dated(from, month, day, { ...direct, to });
  }
  const of = tokenAt(tokens, next).word === 'of' ? yearAfter(tokens, next + 1) : undefined;
  if (of?.year !== undefined) return dated(at, month, undefined, of);
  const after = dayOf(tokenAt(tokens, next));
  if (after === undefined || isTaken(tokens, next)) return undefined;
  return dated(at, month, after, yearAfter(tokens, daysEnd(tokens, next + 1)));
}

/** "Sept. 25-27": the last day of a range of days belongs to the date. */
function daysEnd(tokens: readonly Token[], at: number): number {
  const dash = tokenAt(tokens, at);
  const day = dayOf(tokenAt(tokens, at + 1));
  return dash.is & HYPHEN && isGlued(dash) && isGlued(tokenAt(tokens, at + 1)) && day !== undefined
    ? at + 2
    : at;
}

/** "fourth quarter", "third-quarter", "Q4", "Quarter 4", with "of 2019" or "2019" after it. */
function quarterAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const token = tokenAt(tokens, at);
  let to = at + 1;
  let from = at;
  let value: DateSpan['value'];
  if (token.is & DECADE) {
    if (!/^[qh]\d$/.test(token.word) || !(token.is & CAPITAL)) return undefined;
    const number = Number(token.word[1]);
    value = token.word.startsWith('q') ? { quarter: number } : { half: number === 1 ? 1 : 2 };
  } else if (token.is & ORDINAL) {
    const number = ORDINALS.get(token.word) ?? token.value;
    const dash = tokenAt(tokens, at + 1);
    if (dash.is & HYPHEN && isGlued(dash)) to++;
    const noun = tokenAt(tokens, to++).word;
    if (noun === 'half' && number <= 2) value = { half: number === 1 ? 1 : 2 };
    else if (noun === 'quarter' && number <= 4) value = { quarter: number };
    else return undefined;
  } else {
    if (tokenAt(tokens, at - 1).word !== 'quarter' || !(token.value >= 1 && token.value <= 4))
      return undefined;
    from = at - 1;
    value = { quarter: token.value };
  }
  const of = tokenAt(tokens, to).word === 'of' ? to + 1 : to;
  const fiscal = tokenAt(tokens, of).word === 'fiscal' ? of + 1 : of;
  const year = yearAfter(tokens, fiscal);
  if (year.year !== undefined) return { from, to: year.to, value: { ...value, year: year.year } };
  return value.half !== undefined && token.is & ORDINAL ? undefined : { from, to, value };
}

function decadeAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const { word, value } = tokenAt(tokens, at);
  if (!/^\d/.test(word)) return undefined;
  if (word.length === 5) return { from: at, to: at + 1, value: { decade: value } };
  const before = tokenAt(tokens, at - 1);
  if (
    (before.word === "'" || before.word === '’' || before.word === '‘') &&
    !tokenAt(tokens, at).gap
  ) {
    return { from: at - 1, to: at + 1, value: { decade: 1900 + value } };
  }
  return undefined;
}

/** "2022/23", "2019-20", "2009–2018": index after a second year written to the first. */
function yearRangeEnd(tokens: readonly Token[], at: number): number {
  const [first, joint, last] = [
    tokenAt(tokens, at),
    tokenAt(tokens, at + 1),
    tokenAt(tokens, at + 2),
  ];
  const joins = (joint.is & HYPHEN) !== 0 || joint.word === '/';
  if (!joins || !isGlued(joint) || !isGlued(last) || !(last.is & DIGITS) || last.step !== 1)
    return at + 1;
  const short = last.word.length === 2 && (first.value + 1) % 100 <= last.value;
  return short || (isYearToken(last) && last.value > first.value) ? at + 3 : at + 1;
}

function isoEnd(tokens: readonly Token[], at: number): number {
  const parts = [1, 2, 3, 4].map((offset) => tokenAt(tokens, at + offset));
  const [a, b, c, d] = parts as [Token, Token, Token, Token];
  const isIso =
    (a.is & HYPHEN) !== 0 && (c.is & HYPHEN) !== 0 && b.word.length === 2 && d.word.length === 2;
  return isIso && parts.every(isGlued) && dayOf(d) !== undefined && b.value <= 12 ? at + 5 : at;
}

function yearAt(sentence: Sentence, at: number): DateSpan | undefined {
  const { tokens } = sentence;
  const token = tokenAt(tokens, at);
  if (!isYearToken(token)) return undefined;
  const iso = isoEnd(tokens, at);
  if (iso > at) {
    const value = {
      year: token.value,
      month: tokenAt(tokens, at + 2).value,
      day: tokenAt(tokens, at + 4).value,
    };
    return { from: at, to: iso, value };
  }
  const to = yearRangeEnd(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const of = before.word === 'of' ? 1 : 0;
  const season = SEASONS.get(tokenAt(tokens, at - 1 - of).word);
  const value: DateSpan['value'] = { year: token.value };
  if (season && (of === 0 || tokenAt(tokens, at - 2).word !== 'fall'))
    return { from: at - 1 - of, to, value: { ...value, season } };
  if (before.word === 'fiscal')
    return { from: at, to, fullFrom: at - 1, value: { ...value, fiscal: true } };
  const kind = tokenAt(tokens, at - 2).word;
  if (before.word === 'year' && (kind === 'fiscal' || kind === 'financial')) {
    return { from: at - 2, to, value: { ...value, fiscal: true } };
  }
  return to > at + 1 || yearStands(tokens, at) ? { from: at, to, value } : undefined;
}

/** "11/20/2019" and "20/11/2019": which number is the month is said only where one of them cannot be. */
function slashedAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const [a, slash, b, second, year] = [0, 1, 2, 3, 4].map((offset) =>
    tokenAt(tokens, at + offset),
  ) as [Token, Token, Token, Token, Token];
  if (slash.word !== '/' || second.word !== '/' || slash.gap || second.gap || year.gap)
    return undefined;
  const [one, two] = [dayOf(a), dayOf(b)];
  if (one === undefined || two === undefined || !isYearToken(year)) return undefined;
  const value: DateSpan['value'] = { year: year.value };
  if (one > 12) Object.assign(value, { month: two, day: one });
  else if (two > 12) Object.assign(value, { month: one, day: two });
  return { from: at, to: at + 5, value };
}

/** "500 BC", "79 AD". */
function eraAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const [year, era] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (year.step !== 1 || !/^(bc|bce|ad|ce)$/.test(era.word) || !(era.is & CAPITAL))
    return undefined;
  return {
    from: at,
    to: at + 2,
    value: { year: era.word.startsWith('b') ? -year.value : year.value },
  };
}

function dateAt(sentence: Sentence, at: number): DateSpan | undefined {
  const { tokens } = sentence;
  const { is } = tokenAt(tokens, at);
  if (is & MONTH) return monthAt(tokens, at);
  if (is & DECADE) return quarterAt(tokens, at) ?? decadeAt(tokens, at);
  if (is & ORDINAL) return quarterAt(tokens, at);
  return (
    eraAt(tokens, at) ?? yearAt(sentence, at) ?? quarterAt(tokens, at) ?? slashedAt(tokens, at)
  );
}

/** Calendar dates with a year, a day, a quarter or a decade: "Sept. 25, 2018", "2012", "fourth quarter", "the 1990s". */
export const date: Detector = {
  kind: 'date',
  description: 'detector_date',
  wakes: MONTH | DIGITS | DECADE | ORDINAL | CODE,
  detect(sentence, at) {
    const span = dateAt(sentence, at);
    if (!span) return undefined;
    const full = { from: span.fullFrom ?? span.from, to: span.to };
    return mentionOf('date', sentence, full, span, { type: 'date', ...span.value });
  },
};
