import { isQuote } from './claimant/look.ts';
import { SHAPE, TOKEN, type Tokens } from './tokens.ts';
import { ROLE } from './word-classes.ts';

/** How far to the left a clause is looked back over for the word that opens it. */
const REACH = 14;

/** Whether the clause opens with "if", "who", "whether"; after a verb of saying, "that" opens none. */
export function isSubordinate(tokens: Tokens, row: number): boolean {
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

function isReported(tokens: Tokens, that: number): boolean {
  for (let at = that - 1; at >= 0 && at > that - 6; at--) {
    if (tokens.roles[at]! & (ROLE.speaks | ROLE.reports)) return true;
  }
  return false;
}
