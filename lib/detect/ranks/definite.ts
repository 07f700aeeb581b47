import { tokenAt, type Token } from '../text/token.ts';
import { isPossessed } from './possessed.ts';

/** Whether "the" or a possessive stands before the word at `at`. */
export function isDefinite(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at - 1).word === 'the' || isPossessed(tokens, at);
}
