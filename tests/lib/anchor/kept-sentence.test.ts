import { describe as suite, expect, it } from 'vitest';
import { anchor } from '../../../lib/anchor/anchor.ts';
import { describe } from '../../../lib/anchor/describe.ts';
import { keptSentence } from '../../../lib/anchor/kept-sentence.ts';
import { indexText } from '../../../lib/anchor/text-index.ts';

const WORDS = Array.from({ length: 8000 }, (_, n) => `item${n}`).join(' ');
const TEXT = `A first one. ${WORDS} and $47.3 million for the bridge and ${WORDS}. A last one.`;
const start = TEXT.indexOf('$47.3 million');
const span = { start, end: start + '$47.3 million'.length };
const long = { start: TEXT.indexOf('item'), end: TEXT.indexOf(' A last') };

suite('the sentence kept of a claim', () => {
  it('is the whole of it', () => {
    const sentence = { start: 0, end: 12 };
    expect(keptSentence({ start: 2, end: 7, sentence }, TEXT)).toBe('A first one.');
  });

  it('is the part around the claim where it has no end', () => {
    const kept = keptSentence({ ...span, sentence: long }, TEXT);
    expect(kept.length).toBeLessThanOrEqual(2200);
    const at = kept.indexOf('$47.3 million');
    expect(Math.abs(at - kept.length / 2)).toBeLessThan(150);
    expect(kept).toMatch(/^item\d+ .* item\d+$/);
  });

  it('finds the claim again, and sees that it changed', () => {
    const selector = describe(span, TEXT);
    const sentence = keptSentence({ ...span, sentence: long }, TEXT);
    const kept = { selector, sentence, kind: 'money' } as const;
    expect(anchor(kept, indexText(TEXT))).toEqual({ state: 'anchored', span });
    const moved = TEXT.replace('A first', 'The very first');
    expect(anchor(kept, indexText(moved)).state).toBe('anchored');
    const altered = TEXT.replace('$47.3', '$52.9');
    expect(anchor(kept, indexText(altered)).state).toBe('changed');
  });

  it('is enough to find a claim beside a word without end', () => {
    const word = 'x'.repeat(30_000);
    const text = `${word} $5 million ${word}`;
    const at = { start: word.length + 1, end: word.length + 11 };
    const sentence = keptSentence({ ...at, sentence: { start: 0, end: text.length } }, text);
    expect(sentence.length).toBeLessThanOrEqual(2200);
    const kept = { selector: describe(at, text), sentence, kind: 'money' } as const;
    expect(anchor(kept, indexText(text))).toEqual({ state: 'anchored', span: at });
  });
});
