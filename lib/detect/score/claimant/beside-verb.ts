import { hashOf } from '../hash.ts';
import { SHAPE, TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { nameBeforeApposition } from './apposition.ts';
import { hasRole, isCapital, isFullName, isKind, isPossessive, isQuote, isWord } from './look.ts';
import { holdsVerb, phraseAfter, phraseBefore } from './phrase.ts';
import { named, type Source } from './source.ts';
import type { Rows } from './source-name.ts';
import { findLongSubject, findSubject } from './subject.ts';
import { takesClause } from './takes-clause.ts';

/**
 * The subject of the verb of saying at this row, before it or after it.
 *
 * @param sure whether the verb says something whatever follows ("said"), or only before a clause
 */
export function besideVerb(tokens: Tokens, verb: number, sure: boolean): Source | undefined {
  if (verb > 0 && isCapital(tokens, verb)) return undefined;
  if (isPassive(tokens, verb)) return named(tokens, phraseAfter(tokens, verb + 2));
  // "The 2006 estimates show"
  if (!sure && hasRole(tokens, verb + 1, ROLE.speaks | ROLE.reports)) return undefined;
  if (isNoVerb(tokens, verb)) return undefined;
  const last = pastAside(tokens, skipBetween(tokens, verb - 1));
  if (BARE_VERBS.has(tokens.hash[verb]!) && isNoun(tokens, verb, last)) return undefined;
  if (isInverted(tokens, verb, last)) return named(tokens, subjectAfter(tokens, verb + 1));
  if (!sure && !takesClause(tokens, verb) && !comesLast(tokens, verb, last)) return undefined;
  if (hasRole(tokens, last, ROLE.he)) return { pronoun: 'one' };
  if (hasRole(tokens, last, ROLE.they)) return { pronoun: 'many' };
  if (isKind(tokens, last, TOKEN.comma)) return named(tokens, nameBeforeApposition(tokens, last));
  if (hasRole(tokens, last, ROLE.joins)) {
    const says = sure && hasRole(tokens, verb + 1, ROLE.determiner | ROLE.otherPronoun);
    if (!says && !takesClause(tokens, verb)) return undefined;
    const source = findLongSubject(tokens) ?? findSubject(tokens);
    return source && { source };
  }
  if (!sure && hasRole(tokens, last, ROLE.determiner)) return undefined;
  if (hasRole(tokens, last, NO_SUBJECT) || isPossessive(tokens, last)) return undefined;
  const phrase = phraseBefore(tokens, last);
  // "we received reports"
  if (phrase && phrase.from < last && SPEAKERS.has(tokens.hash[phrase.from]!)) return undefined;
  return phrase && !holdsVerb(tokens, phrase) ? named(tokens, phrase) : undefined;
}

const SPEAKERS = new Set(['i', 'we', 'you', 'it', 'he', 'she', 'they'].map(hashOf));

const BY = hashOf('by');
const AS = hashOf('as');
const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their'].map(hashOf));
const CLAIMED = new Set(['claimed', 'claims'].map(hashOf));
const GIVEN_OUT = new Set(
  ['announced', 'confirmed', 'reported', 'disclosed', 'revealed', 'estimated', 'predicted'].map(
    hashOf,
  ),
);

/** "The Water Board (WB) said": steps left over what stands in brackets. */
function pastAside(tokens: Tokens, row: number): number {
  if (!isKind(tokens, row, TOKEN.bracket)) return row;
  for (let at = row - 1; at > 0 && at > row - LONGEST_ASIDE; at--) {
    if (isKind(tokens, at, TOKEN.bracket)) return at - 1;
  }
  return row;
}

const LONGEST_ASIDE = 9;

/** "was announced by the university", "as reported by Reuters". */
function isPassive(tokens: Tokens, verb: number): boolean {
  if (!GIVEN_OUT.has(tokens.hash[verb]!) || tokens.hash[verb + 1] !== BY) return false;
  if (tokens.hash[verb - 1] === AS) return true;
  return hasRole(tokens, skipBetween(tokens, verb - 1), ROLE.be);
}

/** "an estimated 40", "claimed his first title", "claims four lives": nothing is said. */
function isNoVerb(tokens: Tokens, verb: number): boolean {
  if (verb > 0 && ARTICLES.has(tokens.hash[verb - 1]!)) return true;
  const won = isKind(tokens, verb + 1, TOKEN.number) || NUMBERS.has(tokens.hash[verb + 1]!);
  const own = hasRole(tokens, verb + 1, ROLE.determiner) && ARTICLES.has(tokens.hash[verb + 1]!);
  return CLAIMED.has(tokens.hash[verb]!) && (won || (own && !takesClause(tokens, verb)));
}

const NUMBERS = new Set(
  'two three four five six seven eight nine ten victory gold silver bronze'.split(' ').map(hashOf),
);

/** The subject after the verb; "a daughter, Ann Lee" is Ann Lee. */
function subjectAfter(tokens: Tokens, from: number): Rows {
  const phrase = phraseAfter(tokens, from);
  const { to } = phrase;
  if (isCapital(tokens, to - 1) || !isKind(tokens, to, TOKEN.comma)) return phrase;
  const name = phraseAfter(tokens, to + 1);
  return isFullName(tokens, name) ? name : phrase;
}

/** "…, they wrote." and "Velkor reported a profit": a clause before the verb, or a name that reports. */
function comesLast(tokens: Tokens, verb: number, last: number): boolean {
  if (REPORTED.has(tokens.hash[verb]!)) return isCapital(tokens, last);
  const end =
    verb + 1 >= tokens.count || !isWord(tokens, verb + 1) || hasRole(tokens, verb + 1, ROLE.time);
  const from = phraseBefore(tokens, last)?.from ?? 0;
  // "…,” Ann Lee wrote in a post": after a quotation that closes, whatever follows.
  return from > 2 && (isQuote(tokens, from - 1) || (end && isKind(tokens, from - 1, TOKEN.comma)));
}

const REPORTED = new Set(
  ['reported', 'reports', 'report', 'forecast', 'projects', 'projected'].map(hashOf),
);

/** After a singular these are nouns: "a financial report revealed". */
const BARE_VERBS = new Set(
  'report claim forecast estimate find show fear worry hope point promise call'
    .split(' ')
    .map(hashOf),
);

const PLURALS = new Set(['people', 'police', 'men', 'women', 'staff', 'media'].map(hashOf));

/** "a report revealed", "The earnings report was due". */
function isNoun(tokens: Tokens, verb: number, last: number): boolean {
  const verbAfter = ROLE.be | ROLE.will | ROLE.would | ROLE.may | ROLE.between;
  return !mayBePlural(tokens, last) || hasRole(tokens, verb + 1, verbAfter);
}

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

const LAST = hashOf('last');

/** "also", "has", "Tuesday", and both words of "last week". */
function isBetween(tokens: Tokens, row: number): boolean {
  if (hasRole(tokens, row, ROLE.between)) return true;
  const next = tokens.hash[row] === LAST ? row + 1 : row;
  return hasRole(tokens, next, ROLE.time) && tokens.hash[next - 1] === LAST;
}

/** Steps left over adverbs, auxiliaries and days, "on Tuesday" included. */
function skipBetween(tokens: Tokens, row: number): number {
  let at = row;
  while (at > 0 && (isBetween(tokens, at) || isAdverb(tokens, at))) {
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
