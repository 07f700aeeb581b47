import { HYPHEN, WORD } from '../lexicon/word-class.ts';
import { isGlued, tokenAt, type Token } from '../text/token.ts';

const LONGEST = 12;

function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.gap || !isGlued(tokenAt(tokens, at + 1))) return false;
  return (token.is & HYPHEN) !== 0 || token.word === '/' || token.word === '&';
}

/** Index after the word at `at` and all that is written to it by hyphens or slashes: "Earth-Mars", "e-tron". */
export function compoundEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end - at < LONGEST && isJoint(tokens, end)) end += 2;
  return end;
}

/** Index after the sign of a possessive: "Boeing 's", "Airbus'"; `at` where none stands there. */
export function possessiveEnd(tokens: readonly Token[], at: number): number {
  const sign = tokenAt(tokens, at);
  if (sign.word !== "'" && sign.word !== '’') return at;
  const next = tokenAt(tokens, at + 1);
  if (next.word === 's' && !next.gap) return at + 2;
  const plural = !sign.gap && tokenAt(tokens, at - 1).word.endsWith('s');
  return plural && next.gap && next.is & WORD ? at + 1 : at;
}

/** Index of what a hyphen at `at` joins to the token before it; `at` where there is no such hyphen. */
export function pastHyphen(tokens: readonly Token[], at: number): number {
  const dash = tokenAt(tokens, at);
  return dash.is & HYPHEN && isGlued(dash) && isGlued(tokenAt(tokens, at + 1)) ? at + 1 : at;
}
