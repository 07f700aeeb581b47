import type { Span } from '../claim.ts';

/** Sentences. Of more, even a share is as many as a short text may have marked. */
const LONGEST = 30;

export interface EndlessParagraph extends Span {
  /** How many stand in it. */
  sentences: number;
}

/**
 * The paragraphs of a text that go on and on, in its order.
 *
 * @param sentences in the order of the text
 */
export function endlessParagraphs(text: string, sentences: readonly Span[]): EndlessParagraph[] {
  const endless: EndlessParagraph[] = [];
  for (let from = 0, to = 0; from < sentences.length; from = to) {
    const { start } = sentences[from]!;
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    for (to = from + 1; to < sentences.length && sentences[to]!.start < end; to++);
    if (to - from > LONGEST) endless.push({ start, end, sentences: to - from });
  }
  return endless;
}
