import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../lib/detect/text/sentences.ts';

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** A bar stands where one sentence ends and the next begins. */
const CASES = [
  'It rained. | Nobody came.',
  'Really? | Yes! | Fine.',
  'He met Mr. Smith on Sept. 25 in the U.S. and left.',
  'Prices rose in the U.S. | The index fell.',
  'U.S. President Jane Roe spoke.',
  'Acme Inc. said so.',
  'It bought Acme Inc. | The price was not given.',
  'J. Edgar Hoover ran it.',
  'It costs $1.5 million. | That is a lot.',
  'It was No. 1 in Spain.',
  '“We won.” | She smiled.',
  '"Who?" he asked.',
  'It ended (badly). | Then it rained.',
  'Wait... | What?',
  'It starts at 3 p.m. on Monday.',
  'It ended at 3 p.m. | They went home.',
  'St. Louis beat Gov. Roe et al. in court.',
  'He said: “Go. | Now.”',
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (example) => {
    expect(sentences(example.replaceAll(' | ', ' '))).toEqual(example.split(' | '));
  });

  it('ends a sentence at a line break', () => {
    expect(sentences('A headline\nIt rained\n\n  Nobody came \n')).toEqual([
      'A headline',
      'It rained',
      'Nobody came',
    ]);
  });

  it('finds none in space', () => {
    expect(sentences(' \n \u00a0\n')).toEqual([]);
  });

  it('reads lines that end as on Windows', () => {
    expect(sentences('One.\r\nTwo.')).toEqual(['One.', 'Two.']);
  });

  it('cuts behind a word what is too long for a sentence, and never a number', () => {
    const pieces = sentences('half of 1 '.repeat(2000));
    expect(pieces.length).toBe(3);
    expect(pieces.join(' ')).toBe('half of 1 '.repeat(2000).trim());
    expect(pieces[0]?.slice(-4)).toMatch(/[a-z]$/);
    expect(sentences('7 '.repeat(10_000))).toHaveLength(1);
  });
});
