import { AIRCRAFT } from '../lexicon/names-of-numbers.ts';
import { CARDINAL, CODE, CURRENCY, DIGITS, HYPHEN, UNIT, WORD } from '../lexicon/word-class.ts';
import { isYearToken } from './year-token.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';

/** Prefixes after which a number still is one: "mid-2019", "sub-10". */
const PREFIXES = new Set(
  'magnitude mid pre post sub non early late ex plus to and a of for in'.split(' '),
);

const LONGEST_CODE = 24;

function isJoint({ is, word }: Token): boolean {
  return (is & HYPHEN) !== 0 || word === '_' || word === '/' || word === '.' || word === '×';
}

/** "COVID-19", "#5", "@2", "10/978": the digits belong to what stands written before them. */
function continuesCode(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.gap || at === 0) return false;
  const before = tokenAt(tokens, at - 1);
  if (before.word === '#' || before.word === '@' || before.word === '_') return true;
  // "Rs.1,000"
  if (before.word === '.' && tokenAt(tokens, at - 2).is & CURRENCY) return false;
  if (before.word === '/' || before.word === '.' || before.word === ':') return !before.gap;
  if (!(before.is & HYPHEN) || before.gap) return false;
  const owner = tokenAt(tokens, at - 2);
  // "3km-5km"
  if (owner.is & UNIT && !owner.gap && tokenAt(tokens, at - 3).is & DIGITS) return false;
  return (owner.is & WORD) !== 0 && !(owner.is & CARDINAL) && !PREFIXES.has(owner.word);
}

/** Digits joined to digits: a telephone number, an ISBN, a type of aircraft ("787-9"), but no score, range or date. */
function isCodeRun(tokens: readonly Token[], from: number, to: number): boolean {
  const run = tokens.slice(from, to);
  const parts = run.filter((_, index) => index % 2 === 0);
  const joints = run.filter((_, index) => index % 2 === 1);
  const [first, second] = parts;
  if (!first || !second || isYearToken(first)) return false;
  if (parts.some(({ is }) => is & CODE) || joints.some(({ word }) => word === '_' || word === '×'))
    return true;
  if (joints.some(({ is }) => !(is & HYPHEN))) return false;
  if (parts.length > 2) return parts.some(({ word }) => word.length > 2);
  // "100-1000 grams"
  if (tokenAt(tokens, to).is & UNIT) return false;
  if (first.word.length === 3 && second.word.length === 4 && second.step === 1) return true;
  return AIRCRAFT.has(first.value) && second.word.length <= 2;
}

/** "(020)": the area that the rest of a telephone number follows. */
function followsArea(tokens: readonly Token[], at: number): boolean {
  const area = tokenAt(tokens, at - 2);
  return (
    tokenAt(tokens, at - 1).word === ')' &&
    isGlued(tokenAt(tokens, at - 1)) &&
    area.word.length === 3 &&
    (area.is & DIGITS) !== 0
  );
}

/** "020 7946 0958": a telephone number in groups; three or more numbers with nothing between. */
function spacedEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < at + LONGEST_CODE && isGroup(tokenAt(tokens, end))) end++;
  return end - at >= (followsArea(tokens, at) ? 2 : 3) ? end : at;
}

function isGroup(token: Token): boolean {
  return (token.is & DIGITS) !== 0 && token.gap && token.step === 1 && token.word.length >= 2;
}

/** Index after the digits at `at` and all digits that are joined to them. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < at + LONGEST_CODE && isGlued(tokenAt(tokens, end))) {
    const part = tokenAt(tokens, end + 1);
    if (!(part.is & (DIGITS | CODE)) || !isGlued(part) || !isJoint(tokenAt(tokens, end))) break;
    end += 2;
  }
  return end;
}

/** Index after the code that the digits at `at` begin or belong to; `at` where they are a number. */
export function codeEnd(tokens: readonly Token[], at: number): number {
  if (!(tokenAt(tokens, at).is & DIGITS)) return at;
  const end = runEnd(tokens, at);
  if (continuesCode(tokens, at)) return end;
  const groups = spacedEnd(tokens, at);
  if (groups > at) return groups;
  return end > at + 1 && isCodeRun(tokens, at, end) ? end : at;
}
