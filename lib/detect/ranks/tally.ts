import { ORDINALS } from '../lexicon/numbers.ts';
import { IN_A_ROW, ORDERED, TALLIED } from '../lexicon/ordinal-nouns.ts';
import { TIME_UNITS } from '../lexicon/units.ts';
import { CAPITAL, FUNCTION, NUMERAL, UNIT, VERB, WORD } from '../lexicon/word-class.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { isPlural } from '../text/plural.ts';
import { tokenAt, type Token } from '../text/token.ts';
import { isPossessed } from './possessed.ts';
import { rowEnd } from './row-end.ts';

/** A name may follow "Third" and "Fourth" alone: "Third World", "Fourth Avenue" order nothing. */
const HIGHEST_BEFORE_NAME = 3;

/** From here on digits count, as nobody puts so many in order. */
const LEAST_TALLY = 100;

/** So far from its noun may stand the time in which a thing is the first. */
const FARTHEST_TIME = 6;

function rankOf(token: Token): number {
  return ORDINALS.get(token.word) ?? token.value;
}

/** "third 90-day extension", "first three-game winning streak": index past a measure before the noun. */
export function pastMeasure(tokens: readonly Token[], at: number): number {
  const { numeral } = tokenAt(tokens, at);
  if (!numeral) return at;
  const unit = pastHyphen(tokens, numeral.to);
  return unit > numeral.to ? unit + 1 : at;
}

/** "the first woman to be named": what the ordinal is the first to do. */
function isDoing(tokens: readonly Token[], at: number, isFirst: boolean): boolean {
  const verb = tokenAt(tokens, at + 1);
  if (tokenAt(tokens, at).word !== 'to') return false;
  if (verb.word === 'be' || verb.word === 'have') return true;
  return isFirst && (verb.is & WORD) !== 0 && !(verb.is & (FUNCTION | CAPITAL));
}

/** "the first African American president": the first of a kind that two words or more describe. */
function isFirstOfKind(tokens: readonly Token[], at: number, to: number, noun: number): boolean {
  const isFirst = tokenAt(tokens, at).word === 'first' && tokenAt(tokens, at - 1).word === 'the';
  return isFirst && noun - to >= 2 && !isPlural(tokenAt(tokens, noun - 1));
}

/** Index past "more than", "nearly" and the like. */
function skipBound(tokens: readonly Token[], at: number): number {
  const { word } = tokenAt(tokens, at);
  if (word === 'more' || word === 'less') return at + 2;
  return /^(nearly|almost|over|about|some|around|at)$/.test(word) ? at + 1 : at;
}

/** "the first output cuts from the cartel in eight years". */
function isFirstInYears(tokens: readonly Token[], at: number, noun: number): boolean {
  if (tokenAt(tokens, at).word !== 'first') return false;
  for (let index = noun; index < noun + FARTHEST_TIME; index++) {
    const token = tokenAt(tokens, index);
    if (!(token.is & WORD) || token.is & VERB) return false;
    if (token.word === 'since') return true;
    const { numeral } = tokenAt(tokens, skipBound(tokens, index + 1));
    if ((token.word === 'in' || token.word === 'for') && numeral) {
      return TIME_UNITS.has(tokenAt(tokens, numeral.to).word);
    }
  }
  return false;
}

/** "the first person in over a century to win". */
function isFirstInTime(tokens: readonly Token[], at: number, noun: number): boolean {
  const first = tokenAt(tokens, at).word === 'first' && tokenAt(tokens, at - 1).word === 'the';
  if (!first || tokenAt(tokens, noun).word !== 'in') return false;
  for (let index = noun + 1; index < noun + FARTHEST_TIME; index++) {
    if (TIME_UNITS.has(tokenAt(tokens, index).word)) return isDoing(tokens, index + 1, true);
  }
  return false;
}

/** "the first person of color to leave": what the ordinal does stands after "of". */
function isFirstOfPeople(tokens: readonly Token[], at: number, noun: number): boolean {
  if (isFirstInTime(tokens, at, noun)) return true;
  const isFirst = tokenAt(tokens, at).word === 'first' && tokenAt(tokens, at - 1).word === 'the';
  const of = tokenAt(tokens, noun).word === 'of' ? noun + 2 : noun;
  return (
    isFirst && /^(person|people)$/.test(tokenAt(tokens, noun - 1).word) && isDoing(tokens, of, true)
  );
}

const DOERS =
  /^(player|team|club|man|woman|country|nation|state|city|company|president|rookie|pitcher|quarterback|driver|athlete|actor|actress|artist|rider|bank|airline|carmaker|governor|leader)$/;

/** "the 9th team to win": one more of those who did it. */
function isOneMore(tokens: readonly Token[], at: number, noun: number): boolean {
  const isThe = tokenAt(tokens, at - 1).word === 'the';
  return isThe && DOERS.test(tokenAt(tokens, noun - 1).word) && isDoing(tokens, noun, true);
}

/** "rose for a third day": one more of a row that is not said to be one. */
function isRow(tokens: readonly Token[], at: number, head: string): boolean {
  const isFor = tokenAt(tokens, at - 1).word === 'a' && tokenAt(tokens, at - 2).word === 'for';
  return isFor && /^(day|week|month|quarter|year|session|season)$/.test(head);
}

const SPELL = /^(year|season|month|week|term|summer|winter|decade|campaign)$/;

/** "second award this year": index after the time in which the tally is kept; `at` where none is named. */
export function spellEnd(tokens: readonly Token[], at: number): number {
  return tokenAt(tokens, at).word === 'this' && SPELL.test(tokenAt(tokens, at + 1).word)
    ? at + 2
    : at;
}

/** "in three games", "in a week", "in as many days": whether a time or a number of times begins at `at`. */
function isTimed(tokens: readonly Token[], at: number): boolean {
  const begin = /^(the|a|an|as)$/.test(tokenAt(tokens, at).word) ? at + 1 : at;
  const time = tokenAt(tokens, begin);
  return (time.is & (NUMERAL | UNIT)) !== 0 || time.word === 'many' || SPELL.test(time.word);
}

/** Whether the ordinal counts how often or how many, rather than putting in order. */
export function tallies(tokens: readonly Token[], at: number, to: number, noun: number): boolean {
  const begin = tokenAt(tokens, to);
  const head = tokenAt(tokens, noun - 1).word;
  if (begin.is & NUMERAL && pastMeasure(tokens, to) === to) return false;
  if (TALLIED.has(head) || IN_A_ROW.has(begin.word) || rowEnd(tokens, noun) > noun) return true;
  // A batsman's "31st Test century" against "the 19th century".
  if (head === 'century' && noun > to + 1 && isPossessed(tokens, at)) return true;
  if (isOneMore(tokens, at, noun) || isFirstOfPeople(tokens, at, noun) || isRow(tokens, at, head))
    return true;
  if (spellEnd(tokens, noun) > noun && !ORDERED.has(head)) return true;
  const onlyOf = tokenAt(tokens, at - 1).word === 'the' && tokenAt(tokens, at - 2).word === 'only';
  if (onlyOf) return true;
  // "the First World", but "its first Earth-size world"
  const isWorld = head === 'world' && noun > to + 1 && isPossessed(tokens, at);
  if ((ORDERED.has(head) && !isWorld) || ORDERED.has(begin.word)) return false;
  // "the 1,000th visitor", but "the 117th Congress" and "the 99th percentile"
  const isHigh = rankOf(tokenAt(tokens, at)) >= LEAST_TALLY && !(begin.is & CAPITAL);
  const isCounted = /^(the|a|an)$/.test(tokenAt(tokens, at - 1).word);
  if (isHigh && isCounted && /^\d/.test(tokenAt(tokens, at).word)) return true;
  // "his 150th Test", but "its Fifth Avenue shop".
  if (isPossessed(tokens, at) && /^\d/.test(tokenAt(tokens, at).word)) return true;
  if (begin.is & CAPITAL && rankOf(tokenAt(tokens, at)) > HIGHEST_BEFORE_NAME) return false;
  const scope = tokenAt(tokens, noun).word;
  if (isPossessed(tokens, at) || scope === 'since' || scope === 'ever') return true;
  const veryFirst = tokenAt(tokens, at - 1).word === 'very' ? at - 1 : at;
  const before = tokenAt(tokens, veryFirst - 1);
  if (isFirstOfKind(tokens, at, to, noun) || isFirstInYears(tokens, at, noun)) return true;
  // "a second wound in the leg", but "a second goal in three games"
  if (before.word === 'a' && scope === 'in') return isTimed(tokens, noun + 1);
  const determined = at === 0 || /^(the|a|an)$/.test(before.word);
  return (
    determined &&
    (scope === 'of' ||
      scope === 'in' ||
      (before.word === 'the' && isDoing(tokens, noun, tokenAt(tokens, at).word === 'first')))
  );
}
