import type { ClaimValue } from '../lib/claim.ts';
import type { Translate } from '../lib/words.ts';
import { dateWords } from './date-words.ts';
import { figureWords } from './figure-words.ts';

/** What we understood a claim to state, in words, so that a reader sees a misreading at once. */
export function valueWords(value: ClaimValue, t: Translate): string {
  return value.type === 'date' ? dateWords(value, t) : figureWords(value, t);
}
