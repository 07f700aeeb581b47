import { TIME_UNITS } from '../lexicon/units.ts';
import {
  CAPITAL,
  DECADE,
  DIGITS,
  HYPHEN,
  MONTH,
  NUMERAL,
  SIGN,
  SUPERLATIVE,
  VERB,
  WORD,
} from '../lexicon/word-class.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';

/** What a superlative or an ordinal may be said of: "of the year", "in America", "since 2012". */
const PREPOSITIONS = new Set(
  'of in since on for among ever with into outside to from within'.split(' '),
);

const DETERMINERS = new Set(
  'the a an this that its his her their our my nearly almost over about more than early late mid at least any all each'.split(
    ' ',
  ),
);

/** "the lowest unemployment ever measured" */
const RECORDED =
  /^(recorded|observed|seen|measured|registered|reported|made|built|held|paid|set|found|played|produced|published|sold|given|awarded)$/;

const MOST_PHRASES = 3;

function isDatelike(token: Token): boolean {
  return (
    (token.is & (DIGITS | DECADE)) !== 0 || (token.is & (MONTH | CAPITAL)) === (MONTH | CAPITAL)
  );
}

/** "the", and the hyphen of "mid-1960s". */
function isBeforeObject({ word, is, gap }: Token): boolean {
  return DETERMINERS.has(word) || ((is & HYPHEN) !== 0 && !gap);
}

/** Index after the object of a preposition: a noun phrase, a number with its noun, or a date. */
function objectEnd(tokens: readonly Token[], at: number): number {
  let begin = at;
  while (begin < at + 3 && isBeforeObject(tokenAt(tokens, begin))) begin++;
  const token = tokenAt(tokens, begin);
  if (token.is & NUMERAL && token.numeral) {
    const end = nounPhraseEnd(tokens, token.numeral.to, 'plural');
    return end;
  }
  if (isDatelike(token)) {
    let end = begin + 1;
    while (
      end < begin + 5 &&
      (isDatelike(tokenAt(tokens, end)) ||
        (tokenAt(tokens, end).word === ',' && isDatelike(tokenAt(tokens, end + 1))))
    )
      end++;
    return end;
  }
  const end = nounPhraseEnd(tokens, begin);
  if (/^(records?|recording)$/.test(token.word)) return recordsEnd(tokens, end);
  return end > begin ? end : at;
}

/** "since records began in August 2007": index after the verb and its date. */
function recordsEnd(tokens: readonly Token[], at: number): number {
  if (!/^(began|begin|started|start)$/.test(tokenAt(tokens, at).word)) return at;
  const dated = tokenAt(tokens, at + 1).word === 'in' && isDatelike(tokenAt(tokens, at + 2));
  return dated ? objectEnd(tokens, at + 2) : at + 1;
}

const OF: ReadonlySet<string> = new Set(['of']);

/** So many words may stand between a noun and the "since" that it was not so before. */
const FARTHEST_SINCE = 8;

const PRONOUNS = new Set("we i he she it they that that's".split(' '));

/** Whether the verb at `at` belongs to what the noun is said to be: "night we have had", "trip to watch". */
function isRelated(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).word;
  return before === 'to' || PRONOUNS.has(before) || /^(have|has|had|ve)$/.test(before);
}

/** "eight years", "more than two decades". */
function isSpan(tokens: readonly Token[], at: number): boolean {
  let begin = at;
  while (begin < at + 3 && DETERMINERS.has(tokenAt(tokens, begin).word)) begin++;
  const { numeral } = tokenAt(tokens, begin);
  return numeral !== undefined && TIME_UNITS.has(tokenAt(tokens, numeral.to).word);
}

/** What is lowest or first "for 40 years" and not all that time long. */
const LEVELS =
  /^(first|level|levels|rate|rates|time|point|rise|fall|drop|increase|decline|day|month|result|total|figure|win|victory|defeat|loss|price|pace|growth)$/;

/** "its lowest level for 40 years", "the first by a Briton for 44 years"; no "for four years in a row". */
function isForSpan(tokens: readonly Token[], at: number): boolean {
  if (!isSpan(tokens, at + 1)) return false;
  const after = tokenAt(tokens, objectEnd(tokens, at + 1)).word;
  if (after === 'in' || after === 'running') return false;
  for (let index = at - 1; index > at - FARTHEST_SINCE; index--) {
    if (LEVELS.test(tokenAt(tokens, index).word)) return true;
  }
  return false;
}

/**
 * Index after a "since" or "in ten years" that stands some words behind the noun ending at `at`, with what it names
 * ("first trip to the city since 2012"); `at` where none does, or where another clause or figure comes before it.
 */
export function sinceEnd(tokens: readonly Token[], at: number): number {
  for (let index = at; index < at + FARTHEST_SINCE; index++) {
    const token = tokenAt(tokens, index);
    if (token.word === 'since') {
      const doing = tokenAt(tokens, index + 1).word.endsWith('ing') ? 1 : 0;
      const end = objectEnd(tokens, index + 1 + doing);
      return end > index + 1 + doing ? scopeEnd(tokens, end, OF) : at;
    }
    if (token.word === 'in' && isSpan(tokens, index + 1)) return objectEnd(tokens, index + 1);
    if (token.word === 'for' && isForSpan(tokens, index)) return objectEnd(tokens, index + 1);
    // "the hottest day followed the wettest June since 1998"
    if (token.is & SUPERLATIVE) return at;
    if (!(token.is & WORD) || token.is & NUMERAL || /^(is|are|was|were|will)$/.test(token.word))
      return at;
    if (token.is & VERB && !isRelated(tokens, index)) return at;
    if (/^(has|have|had)$/.test(token.word) && !isRelated(tokens, index)) return at;
  }
  return at;
}

/**
 * Index after the prepositional phrases at `at` that say in what range a rank holds; `at` where none does.
 *
 * @param allowed the prepositions that are taken here
 */
export function scopeEnd(
  tokens: readonly Token[],
  at: number,
  allowed: ReadonlySet<string> = PREPOSITIONS,
): number {
  let end = at;
  for (let count = 0; count < MOST_PHRASES; count++) {
    const { word } = tokenAt(tokens, end);
    if (!allowed.has(word)) break;
    // "the most loved for four years in a row"
    if (word === 'for' && tokenAt(tokens, end + 1).is & NUMERAL) break;
    // "a record high of 43,792"
    const high = /^(high|low|record)s?$/.test(tokenAt(tokens, end - 1).word);
    if (word === 'of' && high && tokenAt(tokens, end + 1).is & (NUMERAL | SIGN)) break;
    if (word === 'ever') {
      end += RECORDED.test(tokenAt(tokens, end + 1).word) ? 2 : 1;
      continue;
    }
    const next = objectEnd(tokens, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
