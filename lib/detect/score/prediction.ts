import { hashOf } from './hash.ts';
import { isOnCalendar } from './on-calendar.ts';
import { isQuote, isWord } from './claimant/look.ts';
import { ROLE } from './word-classes.ts';
import { SHAPE, TOKEN, type Tokens } from './tokens.ts';

const WON = hashOf('won');
const T = hashOf('t');
const IF = hashOf('if');
const HAVE = hashOf('have');
const SET = new Set(['set', 'slated', 'poised', 'scheduled'].map(hashOf));
const FORETELLS = new Set(['predicts', 'foresees', 'anticipates'].map(hashOf));

const PAST = new Set(['were', 'was', 'had', 'did', 'thought', 'knew', 'came', 'got'].map(hashOf));

const BEFORE_NOUN = new Set(
  ['the', 'a', 'his', 'her', 'its', 'their', 'my', 'your', 'our', 'free'].map(hashOf),
);

/** How far to the left a clause is looked back over for the word that opens it. */
const REACH = 14;

const FUTURE = ROLE.will | ROLE.would | ROLE.scheduled | ROLE.plans | ROLE.may;

/** Whether the sentence's main assertion is about the future. */
export function isPrediction(tokens: Tokens): boolean {
  if ((tokens.kinds & (1 << TOKEN.question)) !== 0) return false;
  if (isOnCalendar(tokens)) return true;
  const ahead = (tokens.allRoles & ROLE.ahead) !== 0;
  for (let row = 0; row < tokens.count; row++) {
    const roles = tokens.roles[row]! & FUTURE;
    if (roles === 0 && tokens.hash[row] !== WON) continue;
    if (looksAhead(tokens, row, roles, ahead) && !isSubordinate(tokens, row)) return true;
  }
  return false;
}

function looksAhead(tokens: Tokens, row: number, roles: number, ahead: boolean): boolean {
  const next = tokens.roles[row + 1]!;
  if (roles & ROLE.will) return !isNoun(tokens, row);
  // "won't"
  if (tokens.hash[row] === WON) return tokens.hash[row + 1] === T;
  if (roles & ROLE.would) return !isHad(tokens, row) && !(next & ROLE.wishes) && !isUnreal(tokens);
  if (roles & ROLE.scheduled && next & ROLE.to) return followsBe(tokens, row) || isSet(tokens, row);
  if (roles & ROLE.plans) return FORETELLS.has(tokens.hash[row]!) || isPlanned(tokens, row);
  // "might have been"
  if (tokens.hash[row + 1] === HAVE) return false;
  return (roles & ROLE.may) !== 0 && !isNoun(tokens, row) && (ahead || holdsIf(tokens));
}

/** "They would not propose it if they thought so", "if rates were lower": a condition that does not hold. */
function isUnreal(tokens: Tokens): boolean {
  for (let row = 0; row < tokens.count; row++) {
    if (tokens.hash[row] !== IF) continue;
    for (let at = row + 1; at < row + 6 && isWord(tokens, at); at++) {
      if (PAST.has(tokens.hash[at]!) || (tokens.shape[at]! & SHAPE.ed) !== 0) return true;
    }
  }
  return false;
}

function holdsIf(tokens: Tokens): boolean {
  for (let row = 0; row < tokens.count; row++) if (tokens.hash[row] === IF) return true;
  return false;
}

/** "the will", "Will Smith" (a sentence that begins with the verb is a question), "May". */
function isNoun(tokens: Tokens, row: number): boolean {
  if (tokens.shape[row]! & SHAPE.capital) return true;
  return row > 0 && BEFORE_NOUN.has(tokens.hash[row - 1]!);
}

/** The "d" of "he'd" may be either. */
function isHad(tokens: Tokens, row: number): boolean {
  return tokens.end[row]! - tokens.start[row]! === 1;
}

/** "plans to", but not "his plan to", "of plans to". */
function isPlanned(tokens: Tokens, row: number): boolean {
  const before = row > 0 ? tokens.roles[row - 1]! : 0;
  return (
    (tokens.roles[row + 1]! & ROLE.to) !== 0 && !(before & (ROLE.determiner | ROLE.preposition))
  );
}

/** "with a second model set to follow": needs no "is". */
function isSet(tokens: Tokens, row: number): boolean {
  return SET.has(tokens.hash[row]!) && row > 0 && !(tokens.roles[row - 1]! & ROLE.between);
}

/** "is expected", "are also set". */
function followsBe(tokens: Tokens, row: number): boolean {
  const one = row > 0 ? tokens.roles[row - 1]! : 0;
  const two = row > 1 ? tokens.roles[row - 2]! : 0;
  if (one & (ROLE.be | ROLE.shortBe)) return !(two & ROLE.wishes);
  return (one & ROLE.between) !== 0 && (two & ROLE.be) !== 0;
}

/** "has cut the time it will hold them": a clause on a noun, without a word that opens it. */
function isOnNoun(tokens: Tokens, row: number): boolean {
  const noun = row - 2;
  const first = tokens.roles[isQuote(tokens, 0) ? 1 : 0]!;
  if (noun < 2 || first & ROLE.opens || !isPronoun(tokens, row - 1)) return false;
  const plain = tokens.kind[noun] === TOKEN.word && tokens.roles[noun] === 0;
  if (!plain || tokens.shape[noun]! & (SHAPE.capital | SHAPE.ly | SHAPE.ed)) return false;
  for (let at = noun - 1; at >= 0 && at > noun - REACH; at--) {
    if (tokens.kind[at]! > TOKEN.number) return false;
    if (tokens.roles[at]! & (ROLE.speaks | ROLE.reports | ROLE.opens)) return false;
    if (tokens.roles[at]! & (ROLE.be | ROLE.between) || tokens.shape[at]! & SHAPE.ed) return true;
  }
  return false;
}

/** "Once it is done we will go on": the clause before it is over where another subject begins. */
function opensSentence(tokens: Tokens, row: number): boolean {
  return row === 0 || (row === 1 && isQuote(tokens, 0));
}

function isPronoun(tokens: Tokens, row: number): boolean {
  return (tokens.roles[row]! & (ROLE.he | ROLE.they | ROLE.otherPronoun)) !== 0;
}

/** Whether the clause opens with "if", "who", "whether"; after a verb of saying, "that" opens none. */
function isSubordinate(tokens: Tokens, row: number): boolean {
  if (isOnNoun(tokens, row)) return true;
  // "the rules that we are faced with will change"
  if (tokens.roles[row - 1]! & ROLE.preposition) return false;
  for (let at = row - 1; at >= 0 && at > row - REACH; at--) {
    const kind = tokens.kind[at]!;
    if (kind !== TOKEN.word && kind !== TOKEN.number) {
      if (kind === TOKEN.comma || kind === TOKEN.stop) return false;
      continue;
    }
    const roles = tokens.roles[at]!;
    if (roles & ROLE.that) return !isReported(tokens, at);
    if (roles & ROLE.opens) {
      if (opensSentence(tokens, at) && isPronoun(tokens, row - 1) && row - at > 4) return false;
      return !(roles & ROLE.preposition) || at > 0;
    }
    if (roles & ROLE.speaks) return false;
  }
  return false;
}

function isReported(tokens: Tokens, that: number): boolean {
  for (let at = that - 1; at >= 0 && at > that - 6; at--) {
    if (tokens.roles[at]! & (ROLE.speaks | ROLE.reports)) return true;
  }
  return false;
}
