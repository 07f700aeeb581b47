import { describe as suite, expect, it } from 'vitest';
import { anchor } from '../../../lib/anchor/anchor.ts';
import { describe } from '../../../lib/anchor/describe.ts';
import { keptSentence } from '../../../lib/anchor/kept-sentence.ts';
import type { Kept } from '../../../lib/anchor/kept.ts';
import { indexText } from '../../../lib/anchor/text-index.ts';

/** A page that is one sentence of 400,000 characters, the same few words over and over. */
const TEXT = `In 2020 the harbour sold 47 cranes. ${'1 '.repeat(200_000)}`;
const index = indexText(TEXT);
const sentence = { start: TEXT.indexOf('1 1'), end: TEXT.length };

function keptAt(start: number, text = TEXT): Kept {
  const span = { start, end: start + 1 };
  const kept = keptSentence({ ...span, sentence }, text);
  return { selector: describe(span, text), sentence: kept, kind: 'quantity' };
}

/** Milliseconds; the least of three, since others may be using the machine. */
function timeOf(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return Math.min(...times);
}

suite('a text without end that repeats itself', () => {
  it('has a claim where it stood', () => {
    const start = sentence.start + 200_000;
    expect(anchor(keptAt(start), index)).toEqual({
      state: 'anchored',
      span: { start, end: start + 1 },
    });
  });

  const hostile: [string, { prefix?: string; sentence?: string }][] = [
    ['words that are nowhere', { prefix: 'zebra ' }],
    ['a sentence that is nowhere', { sentence: `${'1 '.repeat(900)}zebra` }],
    ['a hostile sentence', { sentence: '1 '.repeat(9999) }],
    ['a hostile context', { prefix: '1 '.repeat(9999) }],
  ];

  it.each(hostile)('does not hold the page up over %s', (_, { prefix, sentence: said }) => {
    const kept = keptAt(sentence.start + 200_000);
    const [quote, position] = kept.selector;
    const other: Kept = {
      ...kept,
      selector: [{ ...quote, prefix: (prefix ?? '') + quote.prefix }, position],
      sentence: said ?? kept.sentence,
    };
    expect(timeOf(() => anchor(other, index))).toBeLessThan(100);
  });
});
