import type { MessageKey, Translate } from '../lib/words.ts';

/** The messages that come in plural forms, without what names the form. */
export type Counted = {
  [K in MessageKey]: K extends `${infer Base}_other` ? Base : never;
}[MessageKey];

/**
 * The message `<base>_<category>` with the number as $1; a category without its own message falls back to
 * `<base>_other`.
 *
 * @param number as it is to be read
 * @param category of the language the words are in
 */
export function pluralWords(
  t: Translate,
  base: Counted,
  number: string,
  category: Intl.LDMLPluralRule,
): string {
  const key = `${base}_${category}` as MessageKey;
  const words = t(key, number);
  return words && words !== key ? words : t(`${base}_other` as MessageKey, number);
}
