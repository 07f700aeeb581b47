import { isYearToken } from '../numerals/year-token.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { DateSpan } from './date-span.ts';

const APOSTROPHE = /^['’‘]$/;
const CENTURY = 1900;

/** "the 1980's", "the late '40's": a decade written as a possessive, and none where what it owns follows. */
export function possessiveDecadeAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const [year, sign, s] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (s.word !== 's' || !APOSTROPHE.test(sign.word) || !isGlued(sign) || !isGlued(s))
    return undefined;
  if (year.value % 10 !== 0) return undefined;
  const before = tokenAt(tokens, at - 1);
  const to = at + 3;
  if (isYearToken(year)) {
    const isThe = /^(the|early|late|mid|-)$/.test(before.word);
    return isThe ? { from: at, to, value: { decade: year.value } } : undefined;
  }
  const isShort = year.word.length === 2 && APOSTROPHE.test(before.word) && isGlued(year);
  return isShort ? { from: at - 1, to, value: { decade: CENTURY + year.value } } : undefined;
}
