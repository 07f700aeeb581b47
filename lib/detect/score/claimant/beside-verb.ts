import { hashOf } from '../hash.ts';
import { TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { nameBeforeApposition } from './apposition.ts';
import { comesLast } from './comes-last.ts';
import { isInverted } from './inverted.ts';
import { hasRole, isCapital, isFullName, isKind, isPossessive } from './look.ts';
import { isNoVerb } from './no-verb.ts';
import { holdsVerb, phraseAfter, phraseBefore } from './phrase.ts';
import { pastAside, skipBetween } from './skip-between.ts';
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
  const last = pastAside(tokens, skipBetween(tokens, verb - 1));
  if (isNoVerb(tokens, verb, last)) return undefined;
  if (isInverted(tokens, verb, last)) return named(tokens, subjectAfter(tokens, verb + 1));
  if (!sure && !takesClause(tokens, verb) && !comesLast(tokens, verb, last)) return undefined;
  // "When she said no,"
  if (CIRCUMSTANCES.has(tokens.hash[last - 1]!) && last === 1) return undefined;
  if (hasRole(tokens, last, ROLE.he)) return { pronoun: 'one' };
  if (hasRole(tokens, last, ROLE.they)) return { pronoun: 'many' };
  if (isKind(tokens, last, TOKEN.comma)) return named(tokens, nameBeforeApposition(tokens, last));
  if (hasRole(tokens, last, ROLE.joins)) {
    const says = sure && hasRole(tokens, verb + 1, ROLE.determiner | ROLE.otherPronoun);
    if (!says && !takesClause(tokens, verb)) return undefined;
    const long = findLongSubject(tokens);
    // "President Ines Calder withdrew the bill and said"
    const source = long && !holdsJoint(tokens, long) ? long : findSubject(tokens);
    return source && { source };
  }
  if (!sure && hasRole(tokens, last, ROLE.determiner)) return undefined;
  if (hasRole(tokens, last, NO_SUBJECT) || isPossessive(tokens, last)) return undefined;
  const phrase = phraseBefore(tokens, last);
  // "we received reports"
  if (phrase && phrase.from < last && SPEAKERS.has(tokens.hash[phrase.from]!)) return undefined;
  return phrase && !holdsVerb(tokens, phrase) ? named(tokens, phrase) : undefined;
}

function holdsJoint(tokens: Tokens, { from, to }: Rows): boolean {
  return hasRole(tokens, to - 1, ROLE.joins) && to - from > 3;
}

const CIRCUMSTANCES = new Set(
  'when after before while until once if because'.split(' ').map(hashOf),
);

const SPEAKERS = new Set(['i', 'we', 'you', 'it', 'he', 'she', 'they'].map(hashOf));

const BY = hashOf('by');
const AS = hashOf('as');
const GIVEN_OUT = new Set(
  ['announced', 'confirmed', 'reported', 'disclosed', 'revealed', 'estimated', 'predicted'].map(
    hashOf,
  ),
);

/** "was announced by the university", "as reported by Reuters". */
function isPassive(tokens: Tokens, verb: number): boolean {
  if (!GIVEN_OUT.has(tokens.hash[verb]!) || tokens.hash[verb + 1] !== BY) return false;
  if (tokens.hash[verb - 1] === AS) return true;
  return hasRole(tokens, skipBetween(tokens, verb - 1), ROLE.be);
}

/** The subject after the verb; "a daughter, Ann Lee" is Ann Lee. */
function subjectAfter(tokens: Tokens, from: number): Rows {
  const phrase = phraseAfter(tokens, from);
  const { to } = phrase;
  if (isCapital(tokens, to - 1) || !isKind(tokens, to, TOKEN.comma)) return phrase;
  const name = phraseAfter(tokens, to + 1);
  return isFullName(tokens, name) ? name : phrase;
}

/** A verb after one of these has no subject that could be named: "to say", "was told", "I said". */
const NO_SUBJECT =
  ROLE.be | ROLE.to | ROLE.opens | ROLE.otherPronoun | ROLE.not | ROLE.will | ROLE.would | ROLE.may;
