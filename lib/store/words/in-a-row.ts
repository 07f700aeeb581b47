import { eachPlace, eachPosting } from './each-posting.ts';
import type { TermPostings } from './term-postings.ts';

/** More than the places of a document: so a document’s ordinal and a place in it are one number, in their order. */
const PLACES = 2 ** 24;

/** Where a row would begin that has one of the terms at an offset: ascending, each once. */
function startsOf(terms: readonly TermPostings[], offset: number): Float64Array {
  const starts: number[] = [];
  for (const { bytes, from, to } of terms)
    eachPosting(bytes, from, to, (ordinal, _, start, end) =>
      eachPlace(bytes, start, end, (place) => {
        if (place >= offset) starts.push(ordinal * PLACES + place - offset);
      }),
    );
  // Of one term they are in order as they are written.
  return terms.length > 1 ? Float64Array.from(starts).sort() : Float64Array.from(starts);
}

/** What stands in both of two lists that ascend. */
function common(a: Float64Array, b: Float64Array): Float64Array {
  const both: number[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) both.push(one);
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return Float64Array.from(both);
}

/**
 * The ordinals of the documents of a segment that have words in a row, ascending.
 *
 * @param words of each the terms that it may be
 */
export function inARow(words: readonly (readonly TermPostings[])[]): number[] {
  const starts = words
    .map((terms, offset) => startsOf(terms, offset))
    .reduce((all, more) => common(all, more));
  const ordinals = starts.map((start) => Math.floor(start / PLACES));
  return Array.from(ordinals.filter((ordinal, at) => ordinal !== ordinals[at - 1]));
}
