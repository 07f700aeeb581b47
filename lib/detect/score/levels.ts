/**
 * What a bucket may weigh, in steps: nine levels, closer together near zero, where most weights lie. Two of them
 * make 81 pairs, and each pair is one character of the committed weights: letters that zip knows how to shorten,
 * which bytes in base64 are not.
 */
export const LEVELS: readonly number[] = [0, 1, -1, 2, -2, 4, -4, 7, -7];

/** The first of 81 characters that need no escape in JSON: from "#" on, without "\\". */
const FIRST = 0x23;
const BACKSLASH = 0x5c;

/** The character of a pair of levels, each by its place among LEVELS. */
export function characterOf(one: number, two: number): string {
  const code = FIRST + one * LEVELS.length + two;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The pair of levels of a character's code, as `one * LEVELS.length + two`. */
export function pairOf(code: number): number {
  return (code > BACKSLASH ? code - 1 : code) - FIRST;
}
