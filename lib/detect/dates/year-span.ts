import { MONTHS, SEASONS } from '../lexicon/months.ts';
import { CAPITAL, DIGITS, FUNCTION, HYPHEN, VERB, WORD } from '../lexicon/word-class.ts';
import { isYearToken } from '../numerals/year-token.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { DateSpan } from './date-span.ts';
import { namedPart } from './quarter.ts';
import { isoEnd, slashedIsoEnd } from './numeric.ts';
import { yearStands } from './year.ts';

/** "the 1990s", "the '80s". */
export function decadeAt(tokens: readonly Token[], at: number): DateSpan | undefined {
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
  return isDecadeOfCentury(tokens, at)
    ? { from: at, to: at + 1, value: { decade: 1900 + value } }
    : undefined;
}

/** "the 90s", "the early 80s", and no "temperatures in the 80s"; "the 20s" could be of any century. */
function isDecadeOfCentury(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).value < 50) return false;
  const early = /^(early|late|mid|-)$/.test(tokenAt(tokens, at - 1).word);
  let the = at - 1;
  while (the > at - 4 && /^(early|late|mid|-)$/.test(tokenAt(tokens, the).word)) the--;
  if (tokenAt(tokens, the).word !== 'the') return false;
  return early || !/^(degrees|temperatures?|highs?|lows?)$/.test(tokenAt(tokens, the - 2).word);
}

/** "in '08", "the summer of '69", "May '68": the century is not said. */
export function shortYearAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const [year, sign, before] = [
    tokenAt(tokens, at),
    tokenAt(tokens, at - 1),
    tokenAt(tokens, at - 2),
  ];
  if (!isGlued(year) || !sign.gap || !/^['’‘]$/.test(sign.word) || year.word.length !== 2)
    return undefined;
  const next = tokenAt(tokens, at + 1);
  if (isGlued(next) && next.is & WORD) return undefined;
  const month = before.is & CAPITAL ? MONTHS.get(before.word) : undefined;
  if (month) return { from: at - 2, to: at + 1, value: { month } };
  const counts = (next.is & WORD) !== 0 && !(next.is & (FUNCTION | VERB));
  return /^(in|of|since|until|by|from|summer|spring|fall|winter|back)$/.test(before.word) && !counts
    ? { from: at - 1, to: at + 1, value: {} }
    : undefined;
}

const FISCAL_YEAR = /^fy(\d{2}|\d{4})$/;

/** "FY2019", "FY19", "FY 2019". */
export function fiscalAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const token = tokenAt(tokens, at);
  const joined = FISCAL_YEAR.exec(token.word)?.[1];
  if (joined) {
    const value: DateSpan['value'] = { fiscal: true };
    if (joined.length === 4) value.year = Number(joined);
    return { from: at, to: at + 1, value };
  }
  const year = tokenAt(tokens, at + 1);
  return token.word === 'fy' && isYearToken(year)
    ? { from: at, to: yearRangeEnd(tokens, at + 1), value: { fiscal: true, year: year.value } }
    : undefined;
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

/** "2012", "fiscal 2019", "spring 2020", "2022/23", "2019-11-20". */
export function yearAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const token = tokenAt(tokens, at);
  if (!isYearToken(token)) return undefined;
  const iso = Math.max(isoEnd(tokens, at), slashedIsoEnd(tokens, at));
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
  // "2019 Q2"
  const part = tokenAt(tokens, to).is & CAPITAL ? namedPart(tokenAt(tokens, to).word) : undefined;
  if (part) return { from: at, to: to + 1, value: { ...value, ...part } };
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
