import { describe } from '../../lib/anchor/describe.ts';
import { keptSentence } from '../../lib/anchor/kept-sentence.ts';
import type { Kept } from '../../lib/anchor/kept.ts';

/** A text that is one sentence of so many repeated words, and a claim kept of its middle. */
export interface EndlessText {
  text: string;
  kept: Kept;
}

export function endlessText(words: number): EndlessText {
  const begin = 'In 2020 the harbour sold 47 cranes. ';
  const text = begin + '1 '.repeat(words);
  const start = begin.length + 2 * (words >> 1);
  const claim = { start, end: start + 1, sentence: { start: begin.length, end: text.length } };
  const sentence = keptSentence(claim, text);
  return { text, kept: { selector: describe(claim, text), sentence, kind: 'quantity' } };
}

/** What an annotation may claim to have stood beside a claim, so that looking for it would take for ever. */
export const HOSTILE_KEPT: [name: string, said: { prefix?: string; sentence?: string }][] = [
  ['words that are nowhere', { prefix: 'zebra ' }],
  ['a sentence that is nowhere', { sentence: `${'1 '.repeat(900)}zebra` }],
  ['a hostile sentence', { sentence: '1 '.repeat(9999) }],
  ['a hostile context', { prefix: '1 '.repeat(9999) }],
];

export function withSaid(
  kept: Kept,
  { prefix = '', sentence }: { prefix?: string; sentence?: string },
): Kept {
  const [quote, position] = kept.selector;
  return {
    ...kept,
    selector: [{ ...quote, prefix: prefix + quote.prefix }, position],
    sentence: sentence ?? kept.sentence,
  };
}
