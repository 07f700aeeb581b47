import { hashOf } from '../hash.ts';
import { SHAPE, TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { hasRole, isCapital, isKind, isQuote, isWord } from './look.ts';
import { takesClause } from './takes-clause.ts';

const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their'].map(hashOf));
const POINTS = hashOf('points');
const CLAIMED = new Set(['claimed', 'claims'].map(hashOf));

const NUMBERS = new Set(
  'two three four five six seven eight nine ten victory gold silver bronze'.split(' ').map(hashOf),
);

/** What looks like the verb at this row says nothing, or is a noun; `last` is the row of its subject's last word. */
export function isNoVerb(tokens: Tokens, verb: number, last: number): boolean {
  if (isOfNumber(tokens, verb) || isNaming(tokens, verb)) return true;
  // "down 345 points"
  if (tokens.hash[verb] === POINTS && isKind(tokens, verb - 1, TOKEN.number)) return true;
  return BARE_VERBS.has(tokens.hash[verb]!) && isNoun(tokens, verb, last);
}

/** "an estimated 40", "claimed his first title", "claims four lives": nothing is said. */
function isOfNumber(tokens: Tokens, verb: number): boolean {
  if (verb > 0 && ARTICLES.has(tokens.hash[verb - 1]!)) return true;
  const won = isKind(tokens, verb + 1, TOKEN.number) || NUMBERS.has(tokens.hash[verb + 1]!);
  const own = ARTICLES.has(tokens.hash[verb + 1]!);
  return CLAIMED.has(tokens.hash[verb]!) && (won || (own && !takesClause(tokens, verb)));
}

const NAMED = new Set(['called', 'dubbed', 'labeled', 'labelled'].map(hashOf));

const NO_NOUN = ROLE.he | ROLE.they | ROLE.otherPronoun | ROLE.between | ROLE.joins;

/** "a platform called Symphony": what follows is the name of what stands before. */
function isNaming(tokens: Tokens, verb: number): boolean {
  if (!NAMED.has(tokens.hash[verb]!)) return false;
  const before = verb - 1;
  if (isCapital(tokens, before) || hasRole(tokens, before, NO_NOUN)) return false;
  const name = hasRole(tokens, verb + 1, ROLE.determiner) ? verb + 2 : verb + 1;
  return isCapital(tokens, name) || isQuote(tokens, name);
}

/** After a singular these are nouns: "a financial report revealed". */
const BARE_VERBS = new Set(
  'report claim forecast estimate find show fear worry hope point promise call'
    .split(' ')
    .map(hashOf),
);

const NOUN_BEFORE = new Set(['of', 'for'].map(hashOf));

const PLURALS = new Set(['people', 'police', 'men', 'women', 'staff', 'media'].map(hashOf));

/** "a report revealed", "The earnings report was due". */
function isNoun(tokens: Tokens, verb: number, last: number): boolean {
  const verbAfter = ROLE.be | ROLE.will | ROLE.would | ROLE.may | ROLE.between;
  // "the July forecast", "the Reuters forecast of 2 %"
  if (hasRole(tokens, last, ROLE.time) || NOUN_BEFORE.has(tokens.hash[verb + 1]!)) return true;
  return !mayBePlural(tokens, last) || hasRole(tokens, verb + 1, verbAfter);
}

function mayBePlural(tokens: Tokens, row: number): boolean {
  if (!isWord(tokens, row) || isCapital(tokens, row)) return true;
  if (hasRole(tokens, row, ROLE.they | ROLE.determiner)) return true;
  return (tokens.shape[row]! & SHAPE.s) !== 0 || PLURALS.has(tokens.hash[row]!);
}
