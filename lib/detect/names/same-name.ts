/** Letters that one name is written with in one language or romanisation and another. */
const SAME_LETTERS: Readonly<Record<string, string>> = { y: 'i', j: 'i', k: 'c', w: 'v' };
/** Short and full forms of first names that are a letter apart. */
const SHORT_FORMS = new Set(['steve steven', 'pete peter', 'kate katie', 'bob rob', 'bill will']);
const EXCHANGEABLE = /[yjkw]/g;

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
  return withOneLastI(word.replace(EXCHANGEABLE, (letter) => SAME_LETTERS[letter]!));
}

/** "dimitrii" as "dimitri"; no expression, which would read a run of the letter from each of its places. */
function withOneLastI(word: string): string {
  let end = word.length;
  while (word.endsWith('ii', end)) end--;
  return word.slice(0, end);
}
