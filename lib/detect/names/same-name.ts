/** Letters that one name is written with in one language or romanisation and another. */
const SAME_LETTERS: Readonly<Record<string, string>> = { y: 'i', j: 'i', k: 'c', w: 'v' };
/** Short and full forms of first names that are a letter apart. */
const SHORT_FORMS = new Set(['steve steven', 'pete peter', 'kate katie', 'bob rob', 'bill will']);
const EXCHANGEABLE = /[yjkw]/g;
const LAST_I = /ii+$/;

/**
 * Whether two folded words are the same name written in two ways and neither is wrong: "sergei" and
 * "sergey", "viktor" and "victor", "steve" and "steven", or a name and its plural.
 */
export function isSameName(a: string, b: string): boolean {
  return (
    SHORT_FORMS.has(`${a} ${b}`) ||
    SHORT_FORMS.has(`${b} ${a}`) ||
    a === `${b}s` ||
    b === `${a}s` ||
    romanised(a) === romanised(b)
  );
}

function romanised(word: string): string {
  return word.replace(EXCHANGEABLE, (letter) => SAME_LETTERS[letter]!).replace(LAST_I, 'i');
}
