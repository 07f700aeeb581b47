import type { Claim, Span } from '../claim.ts';
import { splitSentences } from '../detect/text/sentences.ts';

/** Characters read in one step: some milliseconds, at first use too. */
const SLICE = 1200;

/** A paragraph is read in one step up to so many times the size of a slice. */
const LONGEST = 2.5;

/** Where to cut what goes on past `LONGEST`: after a sentence, a word, or, in a word without end, anywhere. */
function cutIn(text: string, from: number, size: number): number {
  const piece = text.slice(from, from + LONGEST * size);
  if (!/\s/.test(piece)) return from + piece.length;
  const starts = splitSentences(piece).map(({ start }) => start);
  const start = starts.find((at) => at >= size) ?? starts.at(-1) ?? 0;
  if (start > 0) return from + start;
  const space = piece.lastIndexOf(' ', size) + 1;
  return from + (space || size);
}

function lineEndAfter(text: string, from: number): number {
  const line = text.indexOf('\n', from);
  return line < 0 ? text.length : line + 1;
}

/**
 * Cuts a text at ends of paragraphs, so that no sentence is cut. A long paragraph is a slice by itself; one
 * so long that it would hold the page up is cut at ends of sentences, and a sentence as long at words.
 */
export function* slicesOf(text: string, size = SLICE): Generator<Span, void> {
  let start = 0;
  // Looked for once: a paragraph of megabytes is cut into thousands of slices.
  let lineEnd = 0;
  while (start < text.length) {
    if (lineEnd <= start + size) lineEnd = lineEndAfter(text, start + size);
    let end = lineEnd;
    if (end - start > LONGEST * size) end = cutIn(text, start, size);
    yield { start, end };
    start = end;
  }
}

/** What was found in a slice, at its place in the text. */
export function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

export function moveClaim(claim: Claim, by: number): Claim {
  return { ...moved(claim, by), core: moved(claim.core, by), sentence: moved(claim.sentence, by) };
}
