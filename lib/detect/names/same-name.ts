/** Letters that one name is written with in one language or romanisation and another. */
const SAME_LETTERS: Readonly<Record<string, string>> = { y: 'i', j: 'i', k: 'c', w: 'v' };
const EXCHANGEABLE = /[yjkw]/g;
const DOUBLE_I = /ii+/g;

/**
 * Whether two folded words are the same name written in two ways and neither is wrong: "sergei" and
 * "sergey", "viktor" and "victor", or a name and its plural.
 */
export function isSameName(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s` || romanised(a) === romanised(b);
}

function romanised(word: string): string {
  return word.replace(EXCHANGEABLE, (letter) => SAME_LETTERS[letter]!).replace(DOUBLE_I, 'i');
}
