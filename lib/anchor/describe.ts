import type { Selectors } from '../annotation.ts';
import type { Span } from '../claim.ts';
import { wordEnd, wordStart } from './whole-words.ts';

/** Context kept on each side, in characters, before rounding up to whole words. */
const MIN_CONTEXT = 48;
/** Where so much context does not tell two places apart, no more will: the position decides. */
const MAX_CONTEXT = 240;

function isUnique(text: string, piece: string): boolean {
  return text.indexOf(piece) === text.lastIndexOf(piece);
}

/**
 * Writes the selectors of a span: its words, whole words before and after it until they stand only once
 * in the text, and where it stands.
 */
export function describe(span: Span, text: string): Selectors {
  const { start, end } = span;
  let from = start;
  let to = end;
  for (let context = MIN_CONTEXT; context <= MAX_CONTEXT; context *= 2) {
    from = wordStart(text, start - context);
    to = wordEnd(text, end + context);
    if (isUnique(text, text.slice(from, to))) break;
  }
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
