import { isGlued, tokenAt, type Token } from '../text/token.ts';

const POSSESSIVES = new Set('his her their its our my your whose'.split(' '));

/** "It's only May": "is", and no possessive. */
const SHORT_IS = /^(it|he|she|that|there|what|who|here|let)'s$/;

/** Whether a possessive stands before the word at `at`: "its first", "Boeing's largest", "the Devils' fourth". */
export function isPossessed(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (SHORT_IS.test(before.word)) return false;
  if (POSSESSIVES.has(before.word) || before.word.endsWith("'s")) return true;
  if (before.word === 's') return isGlued(before);
  const isSign = before.word === "'" || before.word === '’';
  return isSign && !before.gap && tokenAt(tokens, at - 2).word.endsWith('s');
}
