/** A word goes on no longer than this, in UTF-16 code units: what is longer is cut. */
const LONGEST_WORD = 40;

const SPACE = /\s/;

/** Whether a cut here would part the two halves of one character. */
function isInside(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}

/** Where the word at `from` begins, and no further back than `from` is from a word's length. */
export function wordStart(text: string, from: number): number {
  const begin = Math.max(0, from);
  const least = Math.max(0, begin - LONGEST_WORD);
  let at = begin;
  while (at > least && !SPACE.test(text[at - 1]!)) at--;
  return isInside(text, at) ? at + 1 : at;
}

/** As {@link wordStart}, the other way. */
export function wordEnd(text: string, from: number): number {
  const begin = Math.min(text.length, from);
  const most = Math.min(text.length, begin + LONGEST_WORD);
  let at = begin;
  while (at < most && !SPACE.test(text[at]!)) at++;
  return isInside(text, at) ? at - 1 : at;
}
