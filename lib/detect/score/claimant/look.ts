import { SHAPE, TOKEN, type Tokens } from '../tokens.ts';
import { ROLE } from '../word-classes.ts';

/** Small questions about one token; a row outside the sentence is none of these things. */

export function isWord(tokens: Tokens, row: number): boolean {
  return row >= 0 && row < tokens.count && tokens.kind[row]! <= TOKEN.number;
}

export function hasRole(tokens: Tokens, row: number, role: number): boolean {
  return row >= 0 && row < tokens.count && (tokens.roles[row]! & role) !== 0;
}

export function isCapital(tokens: Tokens, row: number): boolean {
  return isWord(tokens, row) && (tokens.shape[row]! & SHAPE.capital) !== 0;
}

export function isKind(tokens: Tokens, row: number, kind: number): boolean {
  return row >= 0 && row < tokens.count && tokens.kind[row] === kind;
}

export function isQuote(tokens: Tokens, row: number): boolean {
  if (row < 0 || row >= tokens.count) return false;
  const kind = tokens.kind[row]!;
  return kind === TOKEN.openQuote || kind === TOKEN.closeQuote || kind === TOKEN.straightQuote;
}

/** Whether the token is written to the one before it with a hyphen or an apostrophe. */
export function isGlued(tokens: Tokens, row: number): boolean {
  return isWord(tokens, row) && (tokens.shape[row]! & SHAPE.glued) !== 0;
}

/** Whether the token is the "s" of "Velkor's". */
export function isPossessive(tokens: Tokens, row: number): boolean {
  return isGlued(tokens, row) && tokens.end[row]! - tokens.start[row]! === 1;
}

/** The full stop of "J.", "Inc." or "the U.S. office", which ends no phrase: a word follows it in the same sentence. */
export function isInnerStop(tokens: Tokens, row: number): boolean {
  if (!isKind(tokens, row, TOKEN.stop) || !isCapital(tokens, row - 1)) return false;
  return tokens.end[row - 1]! - tokens.start[row - 1]! <= 4 && isWord(tokens, row + 1);
}

/** Two words or more in capitals, with "von" and its like between them. */
export function isFullName(tokens: Tokens, { from, to }: { from: number; to: number }): boolean {
  for (let row = from; row < to; row++) {
    const small = row > from && row < to - 1 && hasRole(tokens, row, ROLE.inName);
    if (!isCapital(tokens, row) && !small && !isInnerStop(tokens, row)) return false;
  }
  return to - from > 1;
}
