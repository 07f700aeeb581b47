import { ORDINALS } from '../lexicon/numbers.ts';
import { IN_A_ROW, ORDERED, TALLIED } from '../lexicon/ordinal-nouns.ts';
import {
  CAPITAL,
  FUNCTION,
  HYPHEN,
  MONTH,
  NUMERAL,
  SUPERLATIVE,
  WORD,
} from '../lexicon/word-class.ts';
import { isPlural } from '../text/plural.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import { isPossessed } from './possessed.ts';
import { scopeEnd } from './scope.ts';

/** Token indices of a rank: core from `from` to `to`, the full span from `from` to `fullTo`. */
export interface RankSpan {
  from: number;
  to: number;
  fullTo: number;
}

const SCOPE = new Set('of in since ever'.split(' '));
const WIDE_SCOPE = new Set('of in since ever for with to at'.split(' '));
const TABLES = new Set(
  'table standings league world rankings list poll polls division group medal all-time'.split(' '),
);
const PLACED =
  /^(finish(ed|es|ing)?|came|comes?|rank(s|ed)?|placed?|lies?|sits?|tied|remains?|qualified|stands?|is|are|was|were)$/;

/** A name may follow "Third" and "Fourth" alone: "Third World", "Fourth Avenue" order nothing. */
const HIGHEST_BEFORE_NAME = 3;

/** "second-highest", "third most visited": index after the ordinal and its superlative. */
function withSuperlative(tokens: readonly Token[], at: number): number | undefined {
  const superlativeAt = pastHyphen(tokens, at + 1);
  const superlative = tokenAt(tokens, superlativeAt);
  if (!(superlative.is & SUPERLATIVE) || !/(est|most|worst)$/.test(superlative.word))
    return undefined;
  if (superlative.word !== 'most' && superlative.word !== 'least') return superlativeAt + 1;
  return pastHyphen(tokens, superlativeAt + 1) + 1;
}

/** "14th in the table", "finished third": a place that needs no noun. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const [next, object] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 3)];
  const determined = /^(the|a|an)$/.test(tokenAt(tokens, at - 1).word);
  if (next.word === 'place' || next.word === 'spot') return !determined;
  if (next.word === 'in' && tokenAt(tokens, at + 2).word === 'the' && TABLES.has(object.word))
    return true;
  const verb = tokenAt(tokens, at - 1).word;
  const copula = /^(is|are|was|were|sits?|stands?)$/.test(verb);
  if (!PLACED.test(verb) || copula) return false;
  return !(next.is & WORD) || (next.is & FUNCTION) !== 0;
}

function isDay(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const [next, third] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  const monthBefore = (before.is & (MONTH | CAPITAL)) === (MONTH | CAPITAL);
  return (
    monthBefore ||
    (next.is & MONTH) !== 0 ||
    (next.word === 'of' && (third.is & (MONTH | CAPITAL)) === (MONTH | CAPITAL))
  );
}

/** "third 90-day extension", "first three-game winning streak": index past a measure before the noun. */
function pastMeasure(tokens: readonly Token[], at: number): number {
  const { numeral } = tokenAt(tokens, at);
  if (!numeral) return at;
  const unit = pastHyphen(tokens, numeral.to);
  return unit > numeral.to ? unit + 1 : at;
}

/** "scored his seventh", "the first since 2012": an ordinal that stands for its noun. */
function headless(tokens: readonly Token[], at: number, to: number): RankSpan | undefined {
  const [before, next] = [tokenAt(tokens, at - 1).word, tokenAt(tokens, to).word];
  const owned = /^(his|her|their)$/.test(before) && tokenAt(tokens, at).word !== 'first';
  const spell =
    next === 'of' &&
    /^(season|year|campaign|career|tournament|game|match)$/.test(tokenAt(tokens, to + 2).word);
  const scoped = before === 'the' && (next === 'since' || next === 'ever' || next === 'with');
  return owned || scoped || spell
    ? { from: at, to, fullTo: scopeEnd(tokens, to, scoped ? WIDE_SCOPE : SCOPE) }
    : undefined;
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

/** Whether the ordinal counts how often or how many, rather than putting in order. */
function tallies(tokens: readonly Token[], at: number, to: number, noun: number): boolean {
  const begin = tokenAt(tokens, to);
  const head = tokenAt(tokens, noun - 1).word;
  if (begin.is & NUMERAL && pastMeasure(tokens, to) === to) return false;
  if (TALLIED.has(head) || IN_A_ROW.has(begin.word)) return true;
  // A batsman's "31st Test century" against "the 19th century".
  if (head === 'century' && noun > to + 1 && isPossessed(tokens, at)) return true;
  if (ORDERED.has(head) || ORDERED.has(begin.word)) return false;
  if (begin.is & CAPITAL && rankOf(tokenAt(tokens, at)) > HIGHEST_BEFORE_NAME) return false;
  const scope = tokenAt(tokens, noun).word;
  if (isPossessed(tokens, at) || scope === 'since' || scope === 'ever') return true;
  const before = tokenAt(tokens, at - 1);
  if (isFirstOfKind(tokens, at, to, noun)) return true;
  const determined = at === 0 || /^(the|a|an)$/.test(before.word);
  return (
    determined &&
    (scope === 'of' ||
      scope === 'in' ||
      (before.word === 'the' && isDoing(tokens, noun, tokenAt(tokens, at).word === 'first')))
  );
}

function rankOf(token: Token): number {
  return ORDINALS.get(token.word) ?? token.value;
}

/** The rank that the ordinal at `at` states, where it tallies or records and does not merely order. */
export function ordinalAt(tokens: readonly Token[], at: number): RankSpan | undefined {
  const superlative = withSuperlative(tokens, at);
  if (superlative !== undefined) {
    return {
      from: at,
      to: superlative,
      fullTo: scopeEnd(tokens, nounPhraseEnd(tokens, superlative), SCOPE),
    };
  }
  if (isDay(tokens, at)) return undefined;
  const next = tokenAt(tokens, at + 1);
  if (isPlace(tokens, at)) {
    const place = next.word === 'place' || next.word === 'spot' ? at + 2 : at + 1;
    return { from: at, to: at + 1, fullTo: scopeEnd(tokens, place, SCOPE) };
  }
  const ever = pastHyphen(tokens, at + 1);
  const isEver = tokenAt(tokens, ever).word === 'ever';
  if (next.is & HYPHEN && isGlued(next) && !isEver) return undefined;
  const to = isEver ? ever + 1 : at + 1;
  const begin = tokenAt(tokens, to).word;
  if (TALLIED.has(begin)) return { from: at, to, fullTo: scopeEnd(tokens, to + 1, WIDE_SCOPE) };
  const noun = nounPhraseEnd(tokens, pastMeasure(tokens, to));
  if (noun === to) return headless(tokens, at, to);
  if (!isEver && !tallies(tokens, at, to, noun)) return undefined;
  const scope = /^(for|to)$/.test(tokenAt(tokens, noun).word) ? SCOPE : WIDE_SCOPE;
  return { from: at, to, fullTo: scopeEnd(tokens, noun, scope) };
}
