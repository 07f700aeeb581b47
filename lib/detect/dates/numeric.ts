import { CAPITAL, CODE, DIGITS, HYPHEN } from '../lexicon/word-class.ts';
import { isYearToken } from '../numerals/year-token.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { dayOf, type DateSpan } from './date-span.ts';

/** Years that a number with points may hold. */
const EARLIEST = 1000;
const LATEST = 2151;

/** "2019-11-20": index after the date; `at` where none stands there. */
export function isoEnd(tokens: readonly Token[], at: number): number {
  if (!isGlued(tokenAt(tokens, at + 3))) return at;
  const [dash, month] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  const [second, day] = [tokenAt(tokens, at + 3), tokenAt(tokens, at + 4)];
  if (!(dash.is & HYPHEN) || !(second.is & HYPHEN)) return at;
  const isIso = month.word.length === 2 && day.word.length === 2 && month.value <= 12;
  const isWhole = [dash, month, second, day].every(isGlued);
  return isIso && isWhole && dayOf(day) !== undefined ? at + 5 : at;
}

/** "2019/11/20": the same with slashes. */
export function slashedIsoEnd(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at + 1).word !== '/') return at;
  const parts = [1, 2, 3, 4].map((offset) => tokenAt(tokens, at + offset)) as [
    Token,
    Token,
    Token,
    Token,
  ];
  const [, month, second, day] = parts;
  if (second.word !== '/' || !parts.every(isGlued)) return at;
  return month.step === 1 && month.value >= 1 && month.value <= 12 && dayOf(day) !== undefined
    ? at + 5
    : at;
}

/** "09/2018": a month by its number and a year. */
export function monthSlashedAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const slash = tokenAt(tokens, at + 1);
  if (slash.word !== '/' || !isGlued(slash)) return undefined;
  const [month, year] = [tokenAt(tokens, at), tokenAt(tokens, at + 2)];
  if (!isGlued(year) || !isYearToken(year)) return undefined;
  const isMonth = month.word.length === 2 && month.value >= 1 && month.value <= 12;
  return isMonth && month.gap
    ? { from: at, to: at + 3, value: { year: year.value, month: month.value } }
    : undefined;
}

const POINTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** "25.09.2018": day, month and year with points, which the reader of tokens takes for a code. */
export function pointedAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const parts = tokenAt(tokens, at).is & CODE ? POINTED.exec(tokenAt(tokens, at).word) : undefined;
  if (!parts) return undefined;
  const [day, month, year] = parts.slice(1).map(Number) as [number, number, number];
  const isDate =
    day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= EARLIEST && year < LATEST;
  return isDate ? { from: at, to: at + 1, value: { year, month, day } } : undefined;
}

function isShortYear({ is, word, step }: Token): boolean {
  return (is & DIGITS) !== 0 && word.length === 2 && step === 1;
}

/** "11/20/2019" and "20/11/2019": which number is the month is said only where one of them cannot be. */
export function slashedAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  if (tokenAt(tokens, at + 1).word !== '/') return undefined;
  const [a, slash, b, second, year] = [0, 1, 2, 3, 4].map((offset) =>
    tokenAt(tokens, at + offset),
  ) as [Token, Token, Token, Token, Token];
  if (slash.word !== '/' || second.word !== '/' || slash.gap || second.gap || year.gap)
    return undefined;
  const [one, two] = [dayOf(a), dayOf(b)];
  if (one === undefined || two === undefined || !(isYearToken(year) || isShortYear(year)))
    return undefined;
  // "11/20/19" does not say the century.
  const value: DateSpan['value'] = isYearToken(year) ? { year: year.value } : {};
  if (one > 12) Object.assign(value, { month: two, day: one });
  else if (two > 12) Object.assign(value, { month: one, day: two });
  return { from: at, to: at + 5, value };
}

/** "500 BC", "44 B.C.", "79 AD". */
export function eraAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const [year, era] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  const before = tokenAt(tokens, at - 1);
  // "AD 79"
  if (
    before.word === 'ad' &&
    before.is & CAPITAL &&
    year.gap &&
    year.step === 1 &&
    /^\d+$/.test(year.word)
  )
    return { from: at - 1, to: at + 1, value: { year: year.value } };
  if (
    !(era.is & CAPITAL) ||
    year.step !== 1 ||
    !/^(bc|bce|ad|ce|b\.c\.|b\.c\.e\.|a\.d\.)$/.test(era.word)
  )
    return undefined;
  return {
    from: at,
    to: at + 2,
    value: { year: era.word.startsWith('b') ? -year.value : year.value },
  };
}
