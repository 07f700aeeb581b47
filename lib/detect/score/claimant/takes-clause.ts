import { QUOTES, SHAPE, TOKEN, type Tokens } from '../tokens.ts';
import { hashOf } from '../hash.ts';
import { ROLE } from '../word-classes.ts';
import { hasRole, isInnerStop, isKind, isQuote, isWord } from './look.ts';

/** Within so many tokens the clause shows its own verb. */
const REACH = 9;

/** So far may stand the quotation that "described the delays on the line as" leads to. */
const QUOTE_REACH = 20;

const INFORMED = hashOf('informed');

/** Whether what the verb at this row says follows it: "that", a quotation, a clause, an amount. */
export function takesClause(tokens: Tokens, verb: number): boolean {
  const next = verb + 1;
  // "has informed me"
  if (tokens.hash[verb] === INFORMED && hasRole(tokens, next, ROLE.otherPronoun)) return false;
  if (hasRole(tokens, next, ROLE.that | ROLE.he | ROLE.they | ROLE.otherPronoun)) return true;
  if (isKind(tokens, next, TOKEN.colon) || isKind(tokens, next, TOKEN.currency)) return true;
  if (holdsQuoteAfter(tokens, next)) return true;
  const aside = hasRole(tokens, next, ROLE.preposition | ROLE.to | ROLE.joins);
  for (let row = next; row < next + REACH && isPlain(tokens, row); row++) {
    if (hasRole(tokens, row, ROLE.that)) return true;
    if (hasRole(tokens, row, ROLE.opens) && !hasRole(tokens, row, ROLE.relative)) return false;
    if (!aside && isFinite(tokens, row)) return true;
  }
  return false;
}

/** A word, a number, or the sign of one: "show 69% of them were". */
function isPlain(tokens: Tokens, row: number): boolean {
  return (
    isWord(tokens, row) ||
    isInnerStop(tokens, row) ||
    isKind(tokens, row, TOKEN.percent) ||
    isKind(tokens, row, TOKEN.currency)
  );
}

function isFinite(tokens: Tokens, row: number): boolean {
  if (tokens.shape[row]! & SHAPE.capital) return false;
  return hasRole(tokens, row, VERBS) || AUXILIARIES.has(tokens.hash[row]!);
}

const VERBS = ROLE.be | ROLE.will | ROLE.would | ROLE.may;
const AUXILIARIES = new Set(
  ['has', 'have', 'had', 'did', 'does', 'do', 'should', 'can'].map(hashOf),
);

function holdsQuoteAfter(tokens: Tokens, from: number): boolean {
  if ((tokens.kinds & QUOTES) === 0) return false;
  for (let row = from; row < from + QUOTE_REACH && row < tokens.count; row++) {
    if (isQuote(tokens, row)) return true;
    if (hasRole(tokens, row, ROLE.speaks | ROLE.reports)) return false;
  }
  return false;
}
