import { CARDINALS, ORDINALS } from '../lexicon/numbers.ts';
import { FUNCTION, HYPHEN, WORD } from '../lexicon/word-class.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';

/** A day of a month in words: token indices, end exclusive. */
export interface SpelledDay {
  from: number;
  to: number;
  day: number;
}

const LAST_DAY = 31;

/** 20 or 30, where the word at `at` says so. */
function tensAt(tokens: readonly Token[], at: number): number | undefined {
  const tens = CARDINALS.get(tokenAt(tokens, at).word);
  return tens === 20 || tens === 30 ? tens : undefined;
}

/** "fourth", "twenty-fourth", "twenty fourth": the day whose last word ends before `to`. */
export function spelledDayBefore(tokens: readonly Token[], to: number): SpelledDay | undefined {
  const ones = ORDINALS.get(tokenAt(tokens, to - 1).word);
  if (ones === undefined) return undefined;
  const hyphen = tokenAt(tokens, to - 2);
  const tensIndex = hyphen.is & HYPHEN && isGlued(hyphen) ? to - 3 : to - 2;
  const tens = ones < 10 ? tensAt(tokens, tensIndex) : undefined;
  if (tens === undefined) return { from: to - 1, to, day: ones };
  return tens + ones <= LAST_DAY ? { from: tensIndex, to, day: tens + ones } : undefined;
}

/** "May twenty-first", "May the fourth": the day that begins at `at`, where no noun follows that it would order. */
export function spelledDayAfter(tokens: readonly Token[], at: number): SpelledDay | undefined {
  const begin = tokenAt(tokens, at).word === 'the' ? at + 1 : at;
  const hyphen = tokenAt(tokens, begin + 1);
  const ones = tensAt(tokens, begin) === undefined ? begin : begin + (hyphen.is & HYPHEN ? 2 : 1);
  const day = spelledDayBefore(tokens, ones + 1);
  const next = tokenAt(tokens, ones + 1);
  const orders = (next.is & WORD) !== 0 && !(next.is & FUNCTION);
  return day?.from === begin && !orders && !(next.is & HYPHEN) ? { ...day, from: at } : undefined;
}
