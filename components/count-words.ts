import type { Translate } from '../lib/words.ts';
import { type Counted, pluralWords } from './plural-words.ts';

/** "1 claim", "12 claims": a message in the form that the language the words are in has for the number. */
export function countWords(t: Translate, base: Counted, count: number): string {
  const language = t('language_tag');
  const number = new Intl.NumberFormat(language).format(count);
  return pluralWords(t, base, number, new Intl.PluralRules(language).select(count));
}
