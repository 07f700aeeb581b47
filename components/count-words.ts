import type { MessageKey, Translate } from '../lib/words.ts';

type Counted = { [K in MessageKey]: K extends `${infer Base}_other` ? Base : never }[MessageKey];

/**
 * "1 claim", "12 claims": the message `<base>_<plural category>` of the language the words are in,
 * with the number as $1; a category without its own message falls back to `<base>_other`.
 */
export function countWords(t: Translate, base: Counted, count: number): string {
  const language = t('language_tag');
  const number = new Intl.NumberFormat(language).format(count);
  const key = `${base}_${new Intl.PluralRules(language).select(count)}` as MessageKey;
  const words = t(key, number);
  return words && words !== key ? words : t(`${base}_other` as MessageKey, number);
}
