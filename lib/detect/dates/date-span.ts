import type { DateValue } from '../../claim.ts';
import { CLOCK, DIGITS, ORDINAL, PERCENT, SIGN } from '../lexicon/word-class.ts';
import { isYearToken } from '../numerals/year-token.ts';
import { tokenAt, type Token } from '../text/token.ts';

/** A date as read: token indices of its core, and what it states. */
export interface DateSpan {
  from: number;
  to: number;
  value: Omit<DateValue, 'type'>;
  /** Where the full span begins if before the core: "fiscal 2019". */
  fullFrom?: number;
}

/** The day of a month that the token may be, 1 to 31. */
export function dayOf(token: Token): number | undefined {
  if (!(token.is & (DIGITS | ORDINAL)) || token.is & CLOCK || !/^\d/.test(token.word))
    return undefined;
  return token.step === 1 && token.value >= 1 && token.value <= 31 ? token.value : undefined;
}

/** A number that something written after it makes no day: "May 5%". */
export function isTaken(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return (next.is & (PERCENT | SIGN)) !== 0;
}

/** The year after a day or month, with or without its comma. */
export function yearAfter(tokens: readonly Token[], at: number): { to: number; year?: number } {
  const comma = tokenAt(tokens, at).word === ',' ? 1 : 0;
  const token = tokenAt(tokens, at + comma);
  return isYearToken(token) && !isTaken(tokens, at + comma)
    ? { to: at + comma + 1, year: token.value }
    : { to: at };
}
