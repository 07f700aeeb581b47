import { SEASONS } from '../lexicon/months.ts';
import { DIGITS, HYPHEN } from '../lexicon/word-class.ts';
import { isYearToken } from '../numerals/year-token.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { DateSpan } from './date-span.ts';
import { isoEnd } from './numeric.ts';
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

/** "2012", "fiscal 2019", "spring 2020", "2022/23", "2019-11-20". */
export function yearAt(tokens: readonly Token[], at: number): DateSpan | undefined {
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
