import { hashOf } from '../hash.ts';
import { TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';
import { hasRole, isCapital, isKind, isQuote, isWord } from './look.ts';
import { phraseBefore } from './phrase.ts';

const REPORTED = new Set(
  'reported reports report forecast forecasts projects projected expects expect predicts anticipates'
    .split(' ')
    .map(hashOf),
);

const FORETOLD = new Set(['expects', 'predicts', 'anticipates'].map(hashOf));

/** "…, they wrote." and "Velkor reported a profit": a clause before the verb, or a name that reports. */
export function comesLast(tokens: Tokens, verb: number, last: number): boolean {
  const reported = REPORTED.has(tokens.hash[verb]!);
  if (reported && (isCapital(tokens, last) || foretells(tokens, verb, last))) return true;
  if (reported && !reportsAtEnd(tokens, verb, last)) return false;
  const end =
    verb + 1 >= tokens.count || !isWord(tokens, verb + 1) || hasRole(tokens, verb + 1, ROLE.time);
  const from = phraseBefore(tokens, last)?.from ?? 0;
  // "…,” Ann Lee wrote in a post": after a quotation that closes, whatever follows.
  if (from <= 2) return false;
  if (endsQuotation(tokens, from - 1)) return true;
  const placed = reported && tokens.hash[verb + 1] === IN;
  return (end || placed) && isKind(tokens, from - 1, TOKEN.comma) && tokens.hash[from] !== NO;
}

/** A mark with a comma or a stop before it: what was quoted is a statement, no name in marks. */
function endsQuotation(tokens: Tokens, row: number): boolean {
  if (!isQuote(tokens, row)) return false;
  const kind = tokens.kind[row - 1]!;
  return kind >= TOKEN.comma && kind <= TOKEN.exclamation;
}

const IN = hashOf('in');
const NO = hashOf('no');
const NEWS = hashOf('news');
const REPORT = new Set(['reported', 'projected'].map(hashOf));

/** "…, a new study reports.", "…, researchers reported in a journal", but "loading errors and outage reports". */
function reportsAtEnd(tokens: Tokens, verb: number, last: number): boolean {
  if (hasRole(tokens, last, ROLE.publication)) return tokens.hash[last] !== NEWS;
  return REPORT.has(tokens.hash[verb]!) && !hasRole(tokens, last, ROLE.he | ROLE.they);
}

/** "The company expects revenue of $3m": so a sentence begins. */
function foretells(tokens: Tokens, verb: number, last: number): boolean {
  if (!FORETOLD.has(tokens.hash[verb]!) || hasRole(tokens, verb + 1, ROLE.to)) return false;
  const phrase = phraseBefore(tokens, last);
  return phrase?.from === 0 && phrase.to === last + 1 && !hasRole(tokens, last, ROLE.otherPronoun);
}
