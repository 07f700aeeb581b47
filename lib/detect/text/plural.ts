import { SINGULAR_IN_S } from '../lexicon/grammar.ts';
import { PLURAL } from '../lexicon/word-class.ts';
import type { Token } from './token.ts';

const NOT_PLURAL_ENDING = /(ss|us|is|ous|'s)$/;

/** Whether the word is a plural noun by its form: the end of most phrases that a number begins. */
export function isPlural(token: Token): boolean {
  if (token.is & PLURAL) return true;
  const { word } = token;
  return (
    word.length > 2 &&
    word.endsWith('s') &&
    !SINGULAR_IN_S.has(word) &&
    !NOT_PLURAL_ENDING.test(word)
  );
}
