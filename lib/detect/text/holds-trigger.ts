import type { Span } from '../../claim.ts';
import { isTrigger } from '../lexicon/look-up.ts';
import { VULGAR_FRACTIONS } from '../lexicon/numbers.ts';
import { DIGIT, LETTER, classOf } from './characters.ts';

const LAST_ASCII = 127;
const SMALL_A = 97;
const SMALL_Z = 122;

/**
 * Whether any word or digit of the sentence can wake a detector: one pass over its letters, which looks up only the
 * words whose first two letters, or whose ending, some trigger has.
 */
export function holdsTrigger(text: string, { start, end }: Span): boolean {
  let word = -1;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0;
    const bits = code >= SMALL_A && code <= SMALL_Z ? LETTER : classOf(code);
    if (bits & LETTER) {
      if (word < 0) word = at;
      continue;
    }
    if (bits & DIGIT || (code > LAST_ASCII && VULGAR_FRACTIONS.has(text.charAt(at)))) return true;
    if (word >= 0 && isTrigger(text, word, at)) return true;
    word = -1;
  }
  return false;
}
