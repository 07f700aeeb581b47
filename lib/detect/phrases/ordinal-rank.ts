import { ORDINALS } from '../lexicon/numbers.ts';
import {
  CAPITAL,
  FUNCTION,
  HYPHEN,
  MONTH,
  NUMERAL,
  SUPERLATIVE,
  WORD,
} from '../lexicon/word-class.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { scopeEnd } from './scope.ts';

/** Token indices of a rank: core from `from` to `to`, the full span from `from` to `fullTo`. */
export interface RankSpan {
  from: number;
  to: number;
  fullTo: number;
}

/** Nouns that an ordinal only points at or puts in order. */
const ORDERED = new Set(
  (
    'quarter quarters half day days year years week weeks month morning night name lady amendment degree hand class grade floor ' +
    'century centuries street avenue minister secretary party person thing step steps stage phase period inning innings set ' +
    'instance example look glance sight thought thoughts aid responders responder responders row base baseman down cousin ' +
    'device option options draft person round world amendment district circuit division parties language generation dose ' +
    'lap place half-time page paragraph line chapter part section act trimester reading language principles impression few'
  ).split(' '),
);

/** Nouns that an ordinal always tallies. */
const TALLIED = new Set(
  (
    'time anniversary birthday victory win loss defeat title goal homer homerun touchdown medal championship term century assist ' +
    'appearance hat-trick straight consecutive successive-season ever woman black'
  ).split(' '),
);

const IN_A_ROW = new Set(['straight', 'consecutive', 'successive', 'ever']);

const POSSESSIVE = new Set('his her their its our my'.split(' '));

/** "of the season", "since 2012", "in 20 years": what makes a tally of any ordinal. */
const TALLY_SCOPE = new Set(['since', 'ever', 'of', 'in']);

function rankOf(token: Token): number {
  return ORDINALS.get(token.word) ?? token.value;
}

function joinsSuperlative(tokens: readonly Token[], at: number): number | undefined {
  const dash = tokenAt(tokens, at + 1);
  const hyphen = dash.is & HYPHEN && isGlued(dash) ? 1 : 0;
  const next = tokenAt(tokens, at + 1 + hyphen);
  if (!(next.is & SUPERLATIVE) || !/est$|^most$|^least$|^worst$/.test(next.word)) return undefined;
  const adjective = next.word === 'most' || next.word === 'least' ? 1 : 0;
  const joined = adjective && tokenAt(tokens, at + 2 + hyphen).is & HYPHEN ? 1 : 0;
  return at + 2 + hyphen + adjective + joined;
}

/** "14th in the table", "finished third", "came second": a place without a noun. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1).word;
  const verb = /^(finish|came|come|rank|place|lie|lies|sit|sits|tied|qualif|remain)/.test(
    tokenAt(tokens, at - 1).word,
  );
  const tableNoun = [
    'table',
    'standings',
    'league',
    'world',
    'rankings',
    'list',
    'poll',
    'polls',
    'division',
  ];
  if (next === 'place' || next === 'spot') return true;
  if (
    next === 'in' &&
    tokenAt(tokens, at + 2).word === 'the' &&
    tableNoun.includes(tokenAt(tokens, at + 3).word)
  )
    return true;
  return verb && !(tokenAt(tokens, at + 1).is & WORD && !(tokenAt(tokens, at + 1).is & FUNCTION));
}

/** The rank that the ordinal at `at` states, where it tallies or records and does not merely order. */
export function ordinalAt(tokens: readonly Token[], at: number): RankSpan | undefined {
  const token = tokenAt(tokens, at);
  const superlative = joinsSuperlative(tokens, at);
  if (superlative !== undefined) {
    return {
      from: at,
      to: superlative,
      fullTo: withScope(tokens, nounPhraseEnd(tokens, superlative)),
    };
  }
  const before = tokenAt(tokens, at - 1);
  if ((before.is & (MONTH | CAPITAL)) === (MONTH | CAPITAL) || tokenAt(tokens, at + 1).is & MONTH)
    return undefined;
  if (isPlace(tokens, at))
    return { from: at, to: at + 1, fullTo: withScope(tokens, placeEnd(tokens, at + 1)) };

  const next = tokenAt(tokens, at + 1);
  if (next.is & HYPHEN && isGlued(next) && tokenAt(tokens, at + 2).word !== 'ever')
    return undefined;
  const to = next.word === 'ever' ? at + 2 : next.is & HYPHEN ? at + 3 : at + 1;
  const noun = nounPhraseEnd(tokens, numberedEnd(tokens, to));
  if (noun === to) return headless(tokens, at, to);
  const head = tokenAt(tokens, noun - 1).word;
  const first = tokenAt(tokens, to).word;
  if (first === 'time' || TALLIED.has(head) || IN_A_ROW.has(first) || to > at + 1)
    return { from: at, to, fullTo: tallyEnd(tokens, noun) };
  if (
    ORDERED.has(head) ||
    ORDERED.has(first) ||
    (tokenAt(tokens, to).is & CAPITAL && rankOf(token) > 3)
  )
    return undefined;
  if (tokenAt(tokens, to).is & NUMERAL) return undefined;
  const scope = tokenAt(tokens, noun).word;
  const owned =
    POSSESSIVE.has(before.word) || before.word.endsWith("'s") || isPluralPossessive(tokens, at - 1);
  if (owned || scope === 'since' || scope === 'ever')
    return { from: at, to, fullTo: tallyEnd(tokens, noun) };
  const determined = before.word === 'the' || before.word === 'a' || !(before.is & FUNCTION);
  return determined && TALLY_SCOPE.has(scope)
    ? { from: at, to, fullTo: tallyEnd(tokens, noun) }
    : undefined;
}

function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const sign = tokenAt(tokens, at);
  return (
    (sign.word === "'" || sign.word === '’') &&
    !sign.gap &&
    tokenAt(tokens, at - 1).word.endsWith('s')
  );
}

/** "third 90-day extension", "first three-game winning streak": past a measure before the noun. */
function numberedEnd(tokens: readonly Token[], at: number): number {
  const { numeral } = tokenAt(tokens, at);
  const dash = numeral && tokenAt(tokens, numeral.to);
  return numeral && dash && dash.is & HYPHEN && isGlued(dash) ? numeral.to + 2 : at;
}

/** "added his seventh for", "a program first": an ordinal that stands for its noun. */
function headless(tokens: readonly Token[], at: number, to: number): RankSpan | undefined {
  const before = tokenAt(tokens, at - 1).word;
  if (!POSSESSIVE.has(before) || tokenAt(tokens, at).word === 'first') return undefined;
  return { from: at, to, fullTo: withScope(tokens, to) };
}

function placeEnd(tokens: readonly Token[], at: number): number {
  const { word } = tokenAt(tokens, at);
  return word === 'place' || word === 'spot' ? at + 1 : at;
}

const SCOPE = new Set(['of', 'in', 'since', 'ever']);
const TALLY = new Set(['of', 'in', 'since', 'ever', 'for', 'with', 'to', 'at']);

function withScope(tokens: readonly Token[], at: number): number {
  return scopeEnd(tokens, at, SCOPE);
}

function tallyEnd(tokens: readonly Token[], at: number): number {
  return scopeEnd(tokens, at, tokenAt(tokens, at).word === 'for' ? SCOPE : TALLY);
}
