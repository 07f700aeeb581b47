import type { Claim, Span } from '../claim.ts';

/** Characters read in one step: some milliseconds, at first use too. */
const SLICE = 1200;

/** Cuts a text at ends of paragraphs, so that no sentence is cut; a long paragraph is a slice by itself. */
export function slicesOf(text: string, size = SLICE): Span[] {
  const slices: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const paragraph = text.indexOf('\n', start + size);
    const end = paragraph < 0 ? text.length : paragraph + 1;
    slices.push({ start, end });
    start = end;
  }
  return slices;
}

/** What was found in a slice, at its place in the text. */
export function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

export function moveClaim(claim: Claim, by: number): Claim {
  return { ...moved(claim, by), core: moved(claim.core, by), sentence: moved(claim.sentence, by) };
}
