import type { Span } from '../claim.ts';
import { wordEnd, wordStart } from './whole-words.ts';

/** What is kept on each side of a claim, in UTF-16 code units, before rounding up to whole words. */
const SIDE = 1000;

/**
 * The words of the sentence a claim stands in, to be kept with it. A "sentence" without end (a table, a
 * page without full stops) is cut around the claim.
 */
export function keptSentence(
  { start, end, sentence }: Span & { sentence: Span },
  text: string,
): string {
  if (sentence.end - sentence.start <= 2 * SIDE) return text.slice(sentence.start, sentence.end);
  const from = Math.max(sentence.start, wordStart(text, start - SIDE));
  const to = Math.min(sentence.end, wordEnd(text, end + SIDE));
  return text.slice(from, to);
}
