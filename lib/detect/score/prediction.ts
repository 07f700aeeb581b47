import { hashOf } from './hash.ts';
import { ROLE } from './word-classes.ts';
import { SHAPE, TOKEN, type Tokens } from './tokens.ts';

const WON = hashOf('won');
const T = hashOf('t');

/** How far to the left a clause is looked back over for the word that opens it. */
const REACH = 14;

/** Whether the sentence's main assertion is about the future. */
export function isPrediction(tokens: Tokens): boolean {
  let told = false;
  let ahead = false;
  for (let row = 0; row < tokens.count; row++) {
    const roles = tokens.roles[row]!;
    if (roles & ROLE.speaks) told = true;
    if (roles & ROLE.ahead) ahead = true;
  }
  for (let row = 0; row < tokens.count; row++) {
    const roles = tokens.roles[row]!;
    if (roles === 0 && tokens.hash[row] !== WON) continue;
    if (looksAhead(tokens, row, roles, { told, ahead }) && !isSubordinate(tokens, row)) return true;
  }
  return false;
}

function looksAhead(
  tokens: Tokens,
  row: number,
  roles: number,
  sentence: { told: boolean; ahead: boolean },
): boolean {
  const next = tokens.roles[row + 1] ?? 0;
  if (roles & ROLE.will) return !isNoun(tokens, row);
  // "won't"
  if (tokens.hash[row] === WON) return tokens.hash[row + 1] === T;
  if (roles & ROLE.would) return isWould(tokens, row) && !(next & ROLE.wishes);
  if (roles & ROLE.scheduled) return followsBe(tokens, row) && leadsToVerb(tokens, row);
  if (roles & ROLE.plans) return leadsToVerb(tokens, row) && !isGluedOrNoun(tokens, row);
  if (roles & ROLE.may) return sentence.ahead;
  return false;
}

/** "the will", "his will", "Will Smith". */
function isNoun(tokens: Tokens, row: number): boolean {
  const before = row > 0 ? tokens.roles[row - 1]! : 0;
  if (before & ROLE.determiner && !(before & (ROLE.he | ROLE.they)))
    return row < 2 || ((before & ROLE.time) === 0 && isThe(tokens, row - 1));
  return row > 0 && (tokens.shape[row]! & SHAPE.capital) !== 0;
}

function isThe(tokens: Tokens, row: number): boolean {
  return tokens.end[row]! - tokens.start[row]! <= 3;
}

function isWould(tokens: Tokens, row: number): boolean {
  return tokens.end[row]! - tokens.start[row]! > 1;
}

/** "is expected", "are also set". */
function followsBe(tokens: Tokens, row: number): boolean {
  const one = row > 0 ? tokens.roles[row - 1]! : 0;
  const two = row > 1 ? tokens.roles[row - 2]! : 0;
  if (one & (ROLE.be | ROLE.shortBe)) return !(two & ROLE.wishes);
  return (one & ROLE.between) !== 0 && (two & ROLE.be) !== 0;
}

function leadsToVerb(tokens: Tokens, row: number): boolean {
  return row + 1 < tokens.count && (tokens.roles[row + 1]! & ROLE.to) !== 0;
}

function isGluedOrNoun(tokens: Tokens, row: number): boolean {
  return row > 0 && (tokens.roles[row - 1]! & (ROLE.determiner | ROLE.preposition)) !== 0;
}

/** Whether the clause opens with "if", "who", "whether"; after a verb of saying, "that" opens none. */
function isSubordinate(tokens: Tokens, row: number): boolean {
  for (let at = row - 1; at >= 0 && at > row - REACH; at--) {
    const kind = tokens.kind[at]!;
    if (kind !== TOKEN.word && kind !== TOKEN.number) {
      if (kind === TOKEN.comma || kind === TOKEN.stop) return false;
      continue;
    }
    const roles = tokens.roles[at]!;
    if (roles & ROLE.that) return !isReported(tokens, at);
    if (roles & ROLE.opens) return !(roles & ROLE.preposition) || at > 0;
    if (roles & (ROLE.speaks | ROLE.reports)) return false;
  }
  return false;
}

function isReported(tokens: Tokens, that: number): boolean {
  for (let at = that - 1; at >= 0 && at > that - 6; at--) {
    if (tokens.roles[at]! & (ROLE.speaks | ROLE.reports)) return true;
  }
  return false;
}
