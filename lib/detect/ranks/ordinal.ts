import { TALLIED } from '../lexicon/ordinal-nouns.ts';
import { CAPITAL, FUNCTION, HYPHEN, MONTH, SUPERLATIVE, WORD } from '../lexicon/word-class.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { pastHyphen } from '../phrases/compound.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase.ts';
import type { RankSpan } from './rank-span.ts';
import { rowEnd } from './row-end.ts';
import { scopeEnd, sinceEnd } from './scope.ts';
import { pastMeasure, spellEnd, tallies } from './tally.ts';

const SCOPE = new Set('of in since ever'.split(' '));
const PLACE_SCOPE = new Set('of in on among since ever'.split(' '));
const MOVED = /^(rose|rises|climbed|fell|dropped|slipped|moved|jumped|up|down|back)$/;
const WIDE_SCOPE = new Set('of in since ever for with to at'.split(' '));
const TABLES = new Set(
  'table standings league world rankings list poll polls division group medal all-time'.split(' '),
);
const PLACED =
  /^(finish(ed|es|ing)?|came|comes?|rank(s|ed)?|placed?|lies?|sits?|tied|remains?|qualified|stands?|is|are|was|were)$/;

/** "second-highest", "third most visited": index after the ordinal and its superlative. */
function withSuperlative(tokens: readonly Token[], at: number): number | undefined {
  const superlativeAt = pastHyphen(tokens, at + 1);
  const superlative = tokenAt(tokens, superlativeAt);
  if (!(superlative.is & SUPERLATIVE) || !/(est|most|worst)$/.test(superlative.word))
    return undefined;
  if (superlative.word !== 'most' && superlative.word !== 'least') return superlativeAt + 1;
  const adjectiveAt = pastHyphen(tokens, superlativeAt + 1);
  const adjective = tokenAt(tokens, adjectiveAt);
  // "7th most in baseball"
  if (adjective.is & FUNCTION) return superlativeAt + 1;
  return adjective.is & WORD ? adjectiveAt + 1 : undefined;
}

/** "14th in the table", "finished third": a place that needs no noun. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const [next, object] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 3)];
  const determined = /^(the|a|an)$/.test(tokenAt(tokens, at - 1).word);
  if (next.word === 'place' || next.word === 'spot') return !determined;
  if (next.word === 'in' && tokenAt(tokens, at + 2).word === 'the' && TABLES.has(object.word))
    return true;
  const verb = tokenAt(tokens, at - 1).word;
  if (verb === 'to' && MOVED.test(tokenAt(tokens, at - 2).word))
    return !(next.is & WORD) || (next.is & FUNCTION) !== 0;
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

/** "First Blood": a capitalised word of a name, and not the first of its sentence. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  const within = (tokenAt(tokens, at - 1).is & WORD) !== 0;
  return within && (token.is & next.is & CAPITAL) !== 0 && !/\d/.test(token.word);
}

/** "scored his seventh", "the first since 2012": an ordinal that stands for its noun. */
function headless(tokens: readonly Token[], at: number, to: number): RankSpan | undefined {
  const [before, next] = [tokenAt(tokens, at - 1).word, tokenAt(tokens, to).word];
  const owned = /^(his|her|their)$/.test(before) && tokenAt(tokens, at).word !== 'first';
  const spell =
    next === 'of' &&
    /^(season|year|campaign|career|tournament|game|match)$/.test(tokenAt(tokens, to + 2).word);
  // "the first in her family to finish school"
  const family = next === 'in' && /^(his|her|their|its)$/.test(tokenAt(tokens, to + 1).word);
  const scoped =
    before === 'the' && (next === 'since' || next === 'ever' || next === 'with' || family);
  // "the first by a Briton for 44 years"
  const timed = before === 'the' ? sinceEnd(tokens, to) : to;
  if (timed > to && !scoped) return { from: at, to, fullTo: timed };
  return owned || scoped || spell
    ? { from: at, to, fullTo: scopeEnd(tokens, to, scoped && !family ? WIDE_SCOPE : SCOPE) }
    : undefined;
}

/** The rank that the ordinal at `at` states, where it tallies or records and does not merely order. */
export function ordinalAt(tokens: readonly Token[], at: number): RankSpan | undefined {
  const superlative = withSuperlative(tokens, at);
  if (superlative !== undefined) {
    return {
      from: at,
      to: superlative,
      fullTo: scopeEnd(tokens, nounPhraseEnd(tokens, superlative), PLACE_SCOPE),
    };
  }
  if (isDay(tokens, at)) return undefined;
  const next = tokenAt(tokens, at + 1);
  if (isPlace(tokens, at)) {
    const place = next.word === 'place' || next.word === 'spot' ? at + 2 : at + 1;
    return { from: at, to: at + 1, fullTo: scopeEnd(tokens, place, PLACE_SCOPE) };
  }
  const ever = pastHyphen(tokens, at + 1);
  const isEver = tokenAt(tokens, ever).word === 'ever';
  if (next.is & HYPHEN && isGlued(next) && !isEver) return undefined;
  if (isTitle(tokens, at)) return undefined;
  const to = isEver ? ever + 1 : at + 1;
  const begin = tokenAt(tokens, to).word;
  if (TALLIED.has(begin)) {
    // "there is a first time for everything"
    if (tokenAt(tokens, to + 2).word === 'everything') return undefined;
    const row = rowEnd(tokens, to + 1);
    const fullTo = sinceEnd(tokens, scopeEnd(tokens, row, WIDE_SCOPE));
    return { from: at, to, fullTo: spellEnd(tokens, fullTo) };
  }
  const noun = nounPhraseEnd(tokens, pastMeasure(tokens, to));
  if (noun === to) return headless(tokens, at, to);
  if (!isEver && !tallies(tokens, at, to, noun)) return undefined;
  const isPerson = tokenAt(tokens, noun - 1).word === 'person';
  const scope = isPerson || /^(for|to)$/.test(tokenAt(tokens, noun).word) ? SCOPE : WIDE_SCOPE;
  const scoped = sinceEnd(tokens, scopeEnd(tokens, rowEnd(tokens, noun), scope));
  return { from: at, to, fullTo: spellEnd(tokens, scoped) };
}
