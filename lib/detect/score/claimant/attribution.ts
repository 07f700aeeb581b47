import { SHAPE, TOKEN, type Tokens } from '../tokens.ts';
import { hashOf } from '../hash.ts';
import { ROLE } from '../word-classes.ts';
import { nameBeforeApposition } from './apposition.ts';
import { hasRole, isCapital, isKind, isPossessive, isQuote, isWord } from './look.ts';
import { holdsVerb, phraseAfter, phraseBefore } from './phrase.ts';
import { opensQuote } from '../quotation.ts';
import { type Rows, readSourceName } from './source-name.ts';
import { findSubject } from './subject.ts';
import { takesClause } from './takes-clause.ts';

/** Who a sentence names as its source: a phrase of the sentence, or a pronoun to be carried back. */
export type Source = { source: Rows } | { pronoun: 'one' | 'many' };

/** A source, and the rows from the first to the last word that name it: "Ann Lee said". */
export type Attribution = Source & { words: Rows };

const SOURCES = ROLE.speaks | ROLE.reports | ROLE.saying | ROLE.according;

/**
 * Finds whom the sentence itself names as its source. A verb of saying with its subject comes before
 * "according to", since the former stands closer to the words ("the ministry said, according to
 * state television" is the ministry's claim). What stands in quotation marks names no source.
 *
 * @param inside whether the sentence begins inside a quotation
 */
export function findAttribution(tokens: Tokens, inside: boolean): Attribution | undefined {
  if ((tokens.allRoles & SOURCES) === 0) return undefined;
  let second: Attribution | undefined;
  let quoted = inside;
  for (let row = 0; row < tokens.count; row++) {
    if (isQuote(tokens, row)) quoted = opensQuote(tokens, row, quoted);
    const roles = tokens.roles[row]!;
    if (quoted || roles === 0) continue;
    if (roles & (ROLE.speaks | ROLE.reports)) {
      const found = besideVerb(tokens, row, (roles & ROLE.speaks) !== 0);
      if (found) return withWords(found, row);
    } else if (roles & ROLE.according) second ??= withWords(afterAccording(tokens, row), row);
    else if (roles & ROLE.saying) second ??= withWords(beforeParticiple(tokens, row), row);
  }
  return second;
}

/** Adds where it stands, given the row of the verb or of "according". */
function withWords(found: Source | undefined, row: number): Attribution | undefined {
  if (!found) return undefined;
  if ('pronoun' in found) return { ...found, words: { from: row - 1, to: row + 1 } };
  const { from, to } = found.source;
  return { ...found, words: { from: Math.min(from, row), to: Math.max(to, row + 1) } };
}

/** "according to X", "per X". */
function afterAccording(tokens: Tokens, row: number): Source | undefined {
  let from = row + 1;
  if (hasRole(tokens, from, ROLE.to)) from++;
  else if (!isPer(tokens, row) || (!isCapital(tokens, from) && !isThe(tokens, from)))
    return undefined;
  const { to } = phraseAfter(tokens, from);
  // "according to the new “dot plot” of rates": the name goes on where the words are not plain.
  if (isQuote(tokens, to) && !isCapital(tokens, to - 1)) return undefined;
  return named(tokens, { from: afterPublication(tokens, from, to), to });
}

function isPer(tokens: Tokens, row: number): boolean {
  return tokens.end[row]! - tokens.start[row]! === 3;
}

/** "per the", not "per a" and "per each". */
function isThe(tokens: Tokens, row: number): boolean {
  return hasRole(tokens, row, ROLE.determiner) && tokens.end[row]! - tokens.start[row]! === 3;
}

/** "data from X", "an analysis by the X": where X begins; `from` where the phrase is no such thing. */
function afterPublication(tokens: Tokens, from: number, to: number): number {
  for (let row = from; row < to - 2; row++) {
    if (!hasRole(tokens, row, ROLE.publication)) continue;
    if (!hasRole(tokens, row + 1, ROLE.preposition)) continue;
    const next = hasRole(tokens, row + 2, ROLE.determiner) ? row + 3 : row + 2;
    if (isCapital(tokens, next)) return row + 2;
  }
  return from;
}

/** "Audi is promising", "with Audi suggesting", "The commission is cross, saying". */
function beforeParticiple(tokens: Tokens, row: number): Source | undefined {
  if (hasRole(tokens, row - 1, ROLE.be)) return named(tokens, phraseBefore(tokens, row - 2));
  if (isCapital(tokens, row - 1)) return named(tokens, phraseBefore(tokens, row - 1));
  if (!isKind(tokens, row - 1, TOKEN.comma)) return undefined;
  const source = findSubject(tokens);
  return source && { source };
}

function besideVerb(tokens: Tokens, verb: number, sure: boolean): Source | undefined {
  if (verb > 0 && isCapital(tokens, verb)) return undefined;
  const last = skipBetween(tokens, verb - 1);
  if (BARE_VERBS.has(tokens.hash[verb]!) && !mayBePlural(tokens, last)) return undefined;
  if (isInverted(tokens, verb, last)) return named(tokens, phraseAfter(tokens, verb + 1));
  if (!sure && !takesClause(tokens, verb) && !comesLast(tokens, verb, last)) return undefined;
  if (hasRole(tokens, last, ROLE.he)) return { pronoun: 'one' };
  if (hasRole(tokens, last, ROLE.they)) return { pronoun: 'many' };
  if (isKind(tokens, last, TOKEN.comma)) return named(tokens, nameBeforeApposition(tokens, last));
  if (hasRole(tokens, last, ROLE.joins)) {
    if (!hasRole(tokens, verb + 1, ROLE.that)) return undefined;
    const source = findSubject(tokens);
    return source && { source };
  }
  if (!sure && hasRole(tokens, last, ROLE.determiner)) return undefined;
  if (hasRole(tokens, last, NO_SUBJECT) || isPossessive(tokens, last)) return undefined;
  const phrase = phraseBefore(tokens, last);
  return phrase && !holdsVerb(tokens, phrase) ? named(tokens, phrase) : undefined;
}

/** "…, they wrote." and "Meta reported a profit": a clause before the verb, or a name that reports. */
function comesLast(tokens: Tokens, verb: number, last: number): boolean {
  if (REPORTED.has(tokens.hash[verb]!)) return isCapital(tokens, last);
  const end =
    verb + 1 >= tokens.count || !isWord(tokens, verb + 1) || hasRole(tokens, verb + 1, ROLE.time);
  const from = phraseBefore(tokens, last)?.from ?? 0;
  return end && from > 2 && (isKind(tokens, from - 1, TOKEN.comma) || isQuote(tokens, from - 1));
}

const REPORTED = new Set(['reported', 'reports', 'report', 'forecast', 'projects'].map(hashOf));

/** After a singular these are nouns: "a financial report revealed". */
const BARE_VERBS = new Set(
  'report claim forecast estimate find show fear worry hope point promise call'
    .split(' ')
    .map(hashOf),
);

const PLURALS = new Set(['people', 'police', 'men', 'women', 'staff', 'media'].map(hashOf));

function mayBePlural(tokens: Tokens, row: number): boolean {
  if (!isWord(tokens, row) || isCapital(tokens, row)) return true;
  if (hasRole(tokens, row, ROLE.they | ROLE.determiner)) return true;
  return (tokens.shape[row]! & SHAPE.s) !== 0 || PLURALS.has(tokens.hash[row]!);
}

/** A verb after one of these has no subject that could be named: "to say", "was told", "I said". */
const NO_SUBJECT =
  ROLE.be | ROLE.to | ROLE.opens | ROLE.otherPronoun | ROLE.not | ROLE.will | ROLE.would | ROLE.may;

/** "invariably", but not "Italy". */
function isAdverb(tokens: Tokens, row: number): boolean {
  return (tokens.shape[row]! & (SHAPE.ly | SHAPE.capital)) === SHAPE.ly;
}

/** Steps left over adverbs, auxiliaries and days, "on Tuesday" included. */
function skipBetween(tokens: Tokens, row: number): number {
  let at = row;
  while (at > 0 && (hasRole(tokens, at, ROLE.between) || isAdverb(tokens, at))) {
    const day = hasRole(tokens, at, ROLE.time);
    at--;
    if (day && hasRole(tokens, at, ROLE.preposition)) at--;
  }
  return at;
}

/** What a study does and no speaker: the subject never stands after these. */
const NEVER_FIRST = new Set(
  'shows showed show suggests suggested indicates indicated finds found find calls called describes described predicts'
    .split(' ')
    .map(hashOf),
);

/** "…," said X; "… , said X": the verb's subject stands after it. */
function isInverted(tokens: Tokens, verb: number, last: number): boolean {
  if (
    NEVER_FIRST.has(tokens.hash[verb]!) ||
    last !== verb - 1 ||
    last < 1 ||
    !opensName(tokens, verb + 1)
  )
    return false;
  if (isQuote(tokens, last)) return true;
  if (!isKind(tokens, last, TOKEN.comma) && !isKind(tokens, last, TOKEN.dash)) return false;
  if (isQuote(tokens, last - 1)) return true;
  const before = nameBeforeApposition(tokens, last);
  return (
    !before ||
    (!isCapital(tokens, before.to - 1) && !holdsVerb(tokens, phraseAfter(tokens, verb + 1)))
  );
}

function opensName(tokens: Tokens, row: number): boolean {
  if (isCapital(tokens, row)) return true;
  if (hasRole(tokens, row, ROLE.he | ROLE.they | ROLE.otherPronoun | ROLE.preposition | ROLE.that))
    return false;
  if (hasRole(tokens, row, ROLE.determiner | ROLE.title)) return true;
  for (let at = row; at < row + 5 && isWord(tokens, at); at++)
    if (isCapital(tokens, at)) return true;
  return false;
}

function named(tokens: Tokens, phrase: Rows | undefined): Source | undefined {
  const source = phrase && readSourceName(tokens, phrase);
  return source && { source };
}
