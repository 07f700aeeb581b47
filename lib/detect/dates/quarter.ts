import { ORDINALS } from '../lexicon/numbers.ts';
import { CAPITAL, DECADE, HYPHEN, ORDINAL } from '../lexicon/word-class.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { yearAfter, type DateSpan } from './date-span.ts';

/** "Q4", "H1": the part of a year that the word names; undefined for any other. */
export function namedPart(word: string): DateSpan['value'] | undefined {
  if (!/^[qh]\d$/.test(word)) return undefined;
  const number = Number(word[1]);
  return word.startsWith('q') ? { quarter: number } : { half: number === 1 ? 1 : 2 };
}

/** "in H1", "H2 2020", but no "an area called H2". */
function isHalf(tokens: readonly Token[], at: number): boolean {
  const timed = /^(in|for|during|by|since|until)$/.test(tokenAt(tokens, at - 1).word);
  return timed || yearAfter(tokens, at + 1).year !== undefined;
}

const IN_WORDS = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

/** "3Q", as analysts write. */
function isAnalysts(tokens: readonly Token[], at: number): boolean {
  const letter = tokenAt(tokens, at + 1);
  return letter.word === 'q' && isGlued(letter) && (letter.is & CAPITAL) !== 0;
}

/** "fourth quarter", "third-quarter", "Q4", "Quarter 4", with "of 2019" or "2019" after it. */
export function quarterAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const token = tokenAt(tokens, at);
  let to = at + 1;
  let from = at;
  let value: DateSpan['value'];
  if (token.is & DECADE) {
    if (!(token.is & CAPITAL)) return undefined;
    const named = namedPart(token.word);
    if (!named || (named.half && !isHalf(tokens, at))) return undefined;
    value = named;
  } else if (token.is & ORDINAL) {
    const number = ORDINALS.get(token.word) ?? token.value;
    const dash = tokenAt(tokens, at + 1);
    if (dash.is & HYPHEN && isGlued(dash)) to++;
    if (tokenAt(tokens, to).word === 'fiscal') to++;
    const noun = tokenAt(tokens, to++).word;
    if (noun === 'half' && number <= 2) value = { half: number === 1 ? 1 : 2 };
    else if (noun === 'quarter' && number <= 4) value = { quarter: number };
    else return undefined;
  } else {
    const analysts = isAnalysts(tokens, at);
    const names = analysts || tokenAt(tokens, at - 1).word === 'quarter';
    const number = IN_WORDS.get(token.word) ?? token.value;
    if (!names || !(number >= 1 && number <= 4)) return undefined;
    if (analysts) to = at + 2;
    else from = at - 1;
    value = { quarter: number };
  }
  const of = tokenAt(tokens, to).word === 'of' ? to + 1 : to;
  const fiscal = tokenAt(tokens, of).word === 'fiscal' ? of + 1 : of;
  const year = yearAfter(tokens, fiscal);
  const fullFrom = tokenAt(tokens, from - 1).word === 'fiscal' ? from - 1 : from;
  if (year.year !== undefined)
    return { from, fullFrom, to: year.to, value: { ...value, year: year.year } };
  return value.half !== undefined && token.is & ORDINAL ? undefined : { from, fullFrom, to, value };
}
