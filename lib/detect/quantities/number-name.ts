import { AIRCRAFT, STREETS } from '../lexicon/names-of-numbers.ts';
import {
  CAPITAL,
  CARDINAL,
  CLOCK,
  CODE,
  DIGITS,
  FUNCTION,
  HYPHEN,
  LABEL,
  MONTH,
  ORDINAL,
  SCALE,
  UNIT,
  VERB,
  WHEN,
  WORD,
} from '../lexicon/word-class.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { boundBefore } from '../phrases/bound.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { isContent } from '../phrases/content.ts';
import { isVersus } from '../numerals/versus.ts';
import { isQuoted } from '../numerals/quoted.ts';
import { isYearToken } from '../numerals/year-token.ts';

/** Labels that are verbs or measures as well, so that a plural after the number makes a count of it. */
const LOOSE_LABELS = new Set(
  'mark match act plan lap rule part block track day days week game house size title line flight car exit'.split(
    ' ',
  ),
);

/** Words that no name ends in. */
const UNNAMED = FUNCTION | VERB | WHEN | MONTH | CARDINAL | SCALE;

/** "No. 5", "Prop. 13" */
const SHORT_LABELS = /^(nos?|props?|art|secs?|figs?|ch|vol|pp?|par)$/;

/** "page 12", "phase one", "No. 5". */
function isLabelled(tokens: readonly Token[], { from, to, digits }: Numeral): boolean {
  const [before, after] = [tokenAt(tokens, from - 1), tokenAt(tokens, to)];
  if (before.word === '.' && SHORT_LABELS.test(tokenAt(tokens, from - 2).word)) return true;
  if (isGlued(after) && after.is & HYPHEN) return false;
  if (!(before.is & LABEL)) return isListed(tokens, from) && !isPlural(after);
  // "were level seven minutes later"
  if (after.is & UNIT && isPlural(after)) return false;
  return !(LOOSE_LABELS.has(before.word) && (isPlural(after) || (!digits && isContent(after))));
}

/** "on 3rd and 10": a down and the yards to go. */
function isDown(tokens: readonly Token[], { from, high }: Numeral): boolean {
  const down = tokenAt(tokens, from - 2);
  if (tokenAt(tokens, from - 1).word !== 'and' || !(down.is & ORDINAL)) return false;
  return /^([1-4](st|nd|rd|th)|first|second|third|fourth)$/.test(down.word) && high <= 40;
}

/** "on days one and four": the second of two that a label names. */
function isListed(tokens: readonly Token[], from: number): boolean {
  if (!/^(and|or|to)$/.test(tokenAt(tokens, from - 1).word)) return false;
  const [label, first] = [tokenAt(tokens, from - 3), tokenAt(tokens, from - 2)];
  const isLabel = (label.is & LABEL) !== 0 && label.word.endsWith('s');
  return isLabel && (first.is & (DIGITS | CARDINAL)) !== 0;
}

/** No side of a match scores more. */
const MOST_POINTS = 300;

/** "beat Medvedev 2-6, 6-4": a result after a name, but no "Boeing 737-800". */
function isResult(tokens: readonly Token[], numeral: Numeral): boolean {
  return isVersus(tokens, numeral) && numeral.high < MOST_POINTS;
}

/** Verbs with two objects, of which the first is who gets it. */
const GIVING =
  /^(gave|giv(e|es|en|ing)|hand(ed|s|ing)|offer(ed|s|ing)|award(ed|s|ing)|costs?|costing|ow(e|es|ed|ing)|earn(ed|s|ing)|sav(e|es|ed|ing)|fin(ed|es|ing)|promis(ed|es|ing)|denied)$/;
const LONGEST_NAME = 3;

/** "giving Trump 36 electoral votes": whether the name that ends at `at` is who is given so many. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (start > at - LONGEST_NAME && tokenAt(tokens, start - 1).is & CAPITAL) start--;
  const before = tokenAt(tokens, start - 1);
  return GIVING.test(before.word === 'the' ? tokenAt(tokens, start - 2).word : before.word);
}

/** "Boeing 787", "Llama 4", "Article 50". */
function isNamed(tokens: readonly Token[], numeral: Numeral): boolean {
  const { from, to } = numeral;
  const [before, number, after] = [
    tokenAt(tokens, from - 1),
    tokenAt(tokens, from),
    tokenAt(tokens, to),
  ];
  if (!(before.is & CAPITAL) || before.is & UNNAMED || !number.gap) return false;
  if (number.word.includes(',') || isResult(tokens, numeral)) return false;
  if (before.word.endsWith("'s") || boundBefore(tokens, from).from < from) return false;
  if (isContent(after) && isGiven(tokens, from - 1)) return false;
  // Every word is capitalised that begins a sentence.
  if (from === 1 && (isPlural(after) || before.word.endsWith('ly'))) return false;
  return !(after.is & UNIT && after.word.length > 1);
}

/** "the Final Four", "the Group of Seven": a capitalised word of a name. */
function isTitle(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const number = tokenAt(tokens, from);
  const owner = tokenAt(tokens, tokenAt(tokens, from - 1).word === 'of' ? from - 2 : from - 1);
  if (to !== from + 1 || !(number.is & owner.is & CAPITAL) || owner.is & UNNAMED) return false;
  return from > 1 && !(tokenAt(tokens, to).is & CAPITAL);
}

/** "787 Dreamliner", "2020 Sentra". */
function isModel(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const [number, after] = [tokenAt(tokens, from), tokenAt(tokens, to)];
  if (isYearToken(number) && after.is & CAPITAL && to === from + 1) return true;
  // "the 3090 Ti": so large a count would have a comma or a plural after it.
  const isBig = number.word.length === 4 && !number.word.includes(',') && number.step === 1;
  if (isBig && after.is & CAPITAL && !isPlural(after))
    return boundBefore(tokens, from).from === from;
  if (!AIRCRAFT.has(number.value) || boundBefore(tokens, from).from < from) return false;
  return (
    (after.is & WORD) !== 0 &&
    !(after.is & FUNCTION) &&
    !(isPlural(after) && !/^(jets|planes|aircraft)$/.test(after.word))
  );
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
function isAddress(tokens: readonly Token[], { to, high }: Numeral): boolean {
  if (high > 99_999) return false;
  for (let at = to; at < to + 4; at++) {
    const token = tokenAt(tokens, at);
    const isStreet = at > to && STREETS.has(token.word);
    if (!(token.is & (CAPITAL | ORDINAL | DIGITS)) && !isStreet) return false;
    if (isStreet) return true;
  }
  return false;
}

const BETWEEN_DAYS = new Set(['and', 'to', 'or', 'through', ',']);

/** "July 9 and 11", "October 11 to 13": a second day of the month named before. */
function isSecondDay(tokens: readonly Token[], { from, high }: Numeral): boolean {
  if (high > 31 || !BETWEEN_DAYS.has(tokenAt(tokens, from - 1).word)) return false;
  const [month, day] = [tokenAt(tokens, from - 3), tokenAt(tokens, from - 2)];
  return (month.is & (MONTH | CAPITAL)) === (MONTH | CAPITAL) && (day.is & DIGITS) !== 0;
}

/** "[9]", "(3)": the number of a source. */
function isCitation(tokens: readonly Token[], { from, to, high }: Numeral): boolean {
  const [before, after] = [tokenAt(tokens, from - 1).word, tokenAt(tokens, to).word];
  if (before === '[' && after === ']') return true;
  // "(020) 7946 0958"
  const isArea = to === from + 1 && tokenAt(tokens, from).word.length === 3;
  const numbered = isArea && (tokenAt(tokens, to + 1).is & (DIGITS | CODE)) !== 0;
  if (before === '(' && after === ')' && numbered) return true;
  const owner = tokenAt(tokens, from - 2);
  return before === '(' && after === ')' && high < 20 && !(owner.is & CAPITAL);
}

/** "the 4200 block of Elm Street". */
function isBlock(tokens: readonly Token[], { to, digits }: Numeral): boolean {
  return digits && tokenAt(tokens, to).word === 'block' && tokenAt(tokens, to + 1).word === 'of';
}

const SECURITIES = /^(treasury|treasuries|notes?|bonds?|gilts?|yields?|bunds?|mortgages?)$/;

/** "the 10-year Treasury note": the term that a paper is called by. */
function isSecurity(tokens: readonly Token[], { to }: Numeral): boolean {
  const unit = pastHyphen(tokens, to);
  if (unit === to || !/^(year|month)$/.test(tokenAt(tokens, unit).word)) return false;
  return [1, 2].some((offset) => SECURITIES.test(tokenAt(tokens, unit + offset).word));
}

/** Whether the number is a name or part of one and counts nothing. */
export function isName(tokens: readonly Token[], numeral: Numeral): boolean {
  const { form, factor, digits, from } = numeral;
  if (form === 'vague' || form === 'ratio' || form === 'fraction' || form === 'score' || factor > 1)
    return false;
  if (tokenAt(tokens, from).is & CLOCK) return false;
  if (isLabelled(tokens, numeral) || (!digits && isTitle(tokens, numeral))) return true;
  if (!digits) return false;
  return (
    isNamed(tokens, numeral) ||
    isModel(tokens, numeral) ||
    isAddress(tokens, numeral) ||
    isSecondDay(tokens, numeral) ||
    isCitation(tokens, numeral) ||
    isBlock(tokens, numeral) ||
    isSecurity(tokens, numeral) ||
    isDown(tokens, numeral) ||
    (isYearToken(tokenAt(tokens, from)) && isQuoted(tokens, from))
  );
}
