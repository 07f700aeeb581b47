import { LETTERS_AFTER_NUMBER, EMERGENCY_NUMBERS } from '../lexicon/names-of-numbers.ts';
import { CAPITAL, DIGITS, UNIT, WORD } from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isGlued, tokenAt, type Sentence, type Token } from '../text/token.ts';
import { isArticle } from './article-like.ts';
import { isClockTime } from './clock-time.ts';
import { isName } from './number-name.ts';
import { MICRO } from './unit.ts';

/** "4K", "3D", "24/7": what is written to the digits makes another thing of them. */
function isWrittenOn(tokens: readonly Token[], { to, digits }: Numeral): boolean {
  const after = tokenAt(tokens, to);
  if (!digits || !isGlued(after)) return false;
  if (after.word === '/' || after.word === '%') return true;
  // "401(k)"
  if (after.word === '(' && isGlued(tokenAt(tokens, to + 1))) return true;
  if (!(after.is & WORD) || (after.is & UNIT && after.word.length > 1)) return false;
  if (MICRO.test(after.word)) return false;
  // "5G" is no weight, as "4K" is no thousands.
  return (
    !LETTERS_AFTER_NUMBER.has(after.word) ||
    (/^[gmshkp]$/.test(after.word) && (after.is & CAPITAL) !== 0)
  );
}

/** "a best-of-five series" */
function isBestOf(tokens: readonly Token[], { from }: Numeral): boolean {
  const [best, of] = [tokenAt(tokens, from - 4), tokenAt(tokens, from - 2)];
  return of.word === 'of' && best.word === 'best' && !of.gap && isGlued(tokenAt(tokens, from));
}

function isTagged(tokens: readonly Token[], { from }: Numeral): boolean {
  const before = tokenAt(tokens, from - 1);
  return before.word === '#' || (before.word === '@' && isGlued(tokenAt(tokens, from)));
}

/** "called 911", "911 calls"; but "911 people". */
function isEmergency(tokens: readonly Token[], { to, digits, low }: Numeral): boolean {
  const after = tokenAt(tokens, to).word;
  return (
    digits &&
    EMERGENCY_NUMBERS.has(low) &&
    !(
      after.endsWith('s') &&
      !/^(calls|was|is|operators|dispatchers)$/.test(after) &&
      after !== 'people'
    )
  );
}

/** "his 401K", which is no 401,000. */
function isRetirementPlan({ high, factor, digits }: Numeral): boolean {
  return digits && factor === 1e3 && high === 401e3;
}

/** So far back the bracket may stand that a number before ")" closes. */
const LONGEST_ASIDE = 12;

/** "1) boiled, 2) fried": after a comma, and closing no bracket. */
function isItem(tokens: readonly Token[], at: number): boolean {
  if (!/^[,;:]$/.test(tokenAt(tokens, at - 1).word)) return false;
  for (let index = at - 2; index > at - LONGEST_ASIDE; index--) {
    if (tokenAt(tokens, index).word === '(') return false;
  }
  return true;
}

/** "1. Open the box", "(2) Close it": the number of an item of a list. */
function isListNumber(tokens: readonly Token[], { from, to, digits }: Numeral): boolean {
  const after = tokenAt(tokens, to);
  const opened = from === 1 && tokenAt(tokens, 0).word === '(';
  const within = to === from + 1 && after.word === ')' && isItem(tokens, from);
  if (!digits || after.gap || !(from === 0 || opened || within)) return false;
  return after.word === ')' || after.word === '.' || after.word === ':';
}

/** Whether the numeral counts or measures something, where no other kind has a claim on it. */
export function isCountable({ tokens }: Sentence, numeral: Numeral): boolean {
  if (tokenAt(tokens, numeral.from).is & DIGITS && isWrittenOn(tokens, numeral)) return false;
  // Written out, since to call each from a list takes twice the time.
  return !(
    isRetirementPlan(numeral) ||
    isTagged(tokens, numeral) ||
    isBestOf(tokens, numeral) ||
    isEmergency(tokens, numeral) ||
    isListNumber(tokens, numeral) ||
    isClockTime(tokens, numeral) ||
    isName(tokens, numeral) ||
    isArticle(tokens, numeral)
  );
}
