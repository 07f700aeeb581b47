import { describe, expect, it } from 'vitest';
import { endlessParagraphs } from '../../../lib/detect/endless-paragraphs.ts';
import { splitSentences } from '../../../lib/detect/text/sentences.ts';

const SHORT = 'It grew. It fell.';

function endlessIn(...paragraphs: string[]): [text: string, sentences: number][] {
  const text = paragraphs.join('\n\n');
  const found = endlessParagraphs(text, splitSentences(text));
  return found.map(({ start, end, sentences }) => [text.slice(start, end), sentences]);
}

describe('endlessParagraphs', () => {
  it('finds those that go on and on', () => {
    const one = 'It cost $5. '.repeat(31).trim();
    const two = 'It cost $6. '.repeat(40).trim();
    expect(endlessIn(SHORT, one, SHORT, two, SHORT)).toEqual([
      [one, 31],
      [two, 40],
    ]);
    expect(endlessIn(one)).toEqual([[one, 31]]);
  });

  it('takes a long paragraph for one, and many paragraphs for many', () => {
    expect(endlessIn('It cost $5. '.repeat(30))).toEqual([]);
    expect(endlessIn(...Array.from({ length: 100 }, () => SHORT))).toEqual([]);
    expect(endlessIn('')).toEqual([]);
  });
});
