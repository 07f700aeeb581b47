import {
  CARDINAL,
  CLOCK,
  DIGITS,
  FUNCTION,
  HYPHEN,
  PLURAL,
  UNIT,
  WORD,
} from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import type { Numeral, NumeralForm } from './numeral.ts';
import { readCount } from './read-count.ts';

const MOST_PARTS = 4;

/** "voted 5 to 4": a result rather than a range, though the first number is the greater. */
const RESULT_BEFORE = new Set([
  'by',
  'a',
  'voted',
  'won',
  'lost',
  'ruled',
  'split',
  'beat',
  'lead',
  'led',
]);

/** Of two numbers the second's scale counts for both where the first has none: "40-50 billion". */
function joined(form: NumeralForm, a: Numeral, b: Numeral): Numeral {
  const low = a.factor === 1 ? a.low * b.factor : a.low;
  return {
    form,
    from: a.from,
    to: b.to,
    low: Math.min(low, b.high),
    high: Math.max(low, b.high),
    step: b.step,
    factor: b.factor,
    digits: a.digits,
  };
}

function isYear(tokens: readonly Token[], numeral: Numeral): boolean {
  const token = tokenAt(tokens, numeral.from);
  return (
    numeral.to === numeral.from + 1 &&
    token.word.length === 4 &&
    numeral.low >= 1500 &&
    numeral.low < 2100
  );
}

function isPlain(numeral: Numeral): boolean {
  return numeral.form === 'count' && !Number.isNaN(numeral.low);
}

/** The index of what follows a separator written "-", "-to-" or "-of-", each glued; undefined for none. */
function gluedWord(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
): number | undefined {
  const [dash, word, second] = [
    tokenAt(tokens, at),
    tokenAt(tokens, at + 1),
    tokenAt(tokens, at + 2),
  ];
  if (!(dash.is & HYPHEN) || dash.gap || !words.has(word.word) || word.gap) return undefined;
  return second.is & HYPHEN && isGlued(second) && isGlued(tokenAt(tokens, at + 3))
    ? at + 3
    : undefined;
}

const TO = new Set(['to']);
const OF = new Set(['of', 'for', 'in']);

/** "4-1", "40–50", "14-0-1": numbers joined by hyphens or dashes with no space. A telephone number gives none. */
function joinHyphens(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  let last = first;
  let parts = 1;
  let longest = first.digits ? tokenAt(tokens, first.from).word.length : 0;
  while (parts < MOST_PARTS) {
    const dash = tokenAt(tokens, last.to);
    const next = tokenAt(tokens, last.to + 1);
    if (!(dash.is & HYPHEN) || dash.gap || next.gap || !(next.is & (DIGITS | CARDINAL))) break;
    const numeral = readCount(tokens, last.to + 1);
    if (!numeral || !isPlain(numeral)) break;
    longest = Math.max(longest, tokenAt(tokens, numeral.from).word.length);
    last = numeral;
    parts++;
  }
  if (parts === 1) return undefined;
  if (parts > 2)
    return longest > 2
      ? undefined
      : { ...joined('score', first, last), low: first.low, high: last.high };
  if (isYear(tokens, first)) return undefined;
  if (
    first.digits &&
    tokenAt(tokens, first.from).word.length === 3 &&
    last.high >= 1000 &&
    last.high < 1e4 &&
    last.factor === 1
  )
    return undefined;
  return first.low < last.high ? joined('range', first, last) : joined('score', first, last);
}

/** "one in five", "five of the 10", "20-of-24", "nine out of 10". */
function joinRatio(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  const glued = gluedWord(tokens, first.to, OF);
  let at = glued ?? first.to;
  let word = '';
  if (glued === undefined) {
    word = tokenAt(tokens, at).word;
    if (word === 'out') {
      if (tokenAt(tokens, ++at).word !== 'of') return undefined;
    } else if (word !== 'of' && word !== 'in') return undefined;
    at++;
    if (
      word !== 'in' &&
      (tokenAt(tokens, at).word === 'the' || tokenAt(tokens, at).word === 'every')
    )
      at++;
    else if (word === 'in' && tokenAt(tokens, at).word === 'every') at++;
  }
  if (!(tokenAt(tokens, at).is & (DIGITS | CARDINAL))) return undefined;
  const whole = readCount(tokens, at);
  if (!whole || !isPlain(whole) || isYear(tokens, whole) || whole.high < first.low)
    return undefined;
  if (word === 'in' && !countsAfter(tokens, whole.to)) return undefined;
  const value = first.low / whole.high;
  return {
    ...whole,
    form: 'ratio',
    from: first.from,
    low: value,
    high: value,
    step: 0,
    digits: first.digits,
  };
}

function countsAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.is & UNIT) return false;
  if (token.is & FUNCTION || !(token.is & WORD)) return true;
  return isPlural(token) || (token.is & PLURAL) !== 0 || isPlural(tokenAt(tokens, at + 1));
}

/** "four to six", "two or three", "between 10 and 20". */
function joinWords(tokens: readonly Token[], first: Numeral): Numeral | undefined {
  const glued = gluedWord(tokens, first.to, TO);
  const separator = tokenAt(tokens, first.to).word;
  const before = tokenAt(tokens, first.from - 1).word;
  const between = before === 'between';
  const isRange =
    glued !== undefined ||
    separator === 'to' ||
    separator === 'or' ||
    (separator === 'and' && between);
  if (!isRange || before === 'from') return undefined;
  const at = glued ?? first.to + 1;
  if (!(tokenAt(tokens, at).is & (DIGITS | CARDINAL)) || tokenAt(tokens, at).is & CLOCK)
    return undefined;
  const last = readCount(tokens, at);
  if (!last || !isPlain(last)) return undefined;
  if (isYear(tokens, first) || isYear(tokens, last)) return undefined;
  const range = joined('range', first, last);
  if (separator === 'or')
    return last.high > first.low && last.high <= first.low * 2 + 1 ? range : undefined;
  if (range.low < last.high) return range;
  return RESULT_BEFORE.has(before) ? { ...range, form: 'score' } : undefined;
}

/** The widest numeral that `first` begins: a range, a score, a ratio, or itself. */
export function joinRange(tokens: readonly Token[], first: Numeral): Numeral {
  if (!isPlain(first)) return first;
  return (
    joinHyphens(tokens, first) ?? joinRatio(tokens, first) ?? joinWords(tokens, first) ?? first
  );
}
