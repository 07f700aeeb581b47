import { describe, expect, it } from 'vitest';
import { readWords, sentenceBounds } from '../../../lib/anchor/words.ts';

function spelled(text: string): string {
  return readWords(text).spelling.join(' ');
}

describe('words that say the same', () => {
  it.each([
    ['375,000 people', '375000 people'],
    ['$5.50', '$5.5'],
    ['five inches', '5 inch'],
    ['twenty-five jets', '25 jets'],
    ['twenty-fifth', '25th'],
    ['Nov. 18', 'November 18'],
    ['40 per cent', '40%'],
    ['$1.5 billion', '$1,500 million'],
    ['two dozen', '24'],
    ['May 5th', 'May 5'],
    ['12%', '12 percent'],
    ['£20m', '£20 million'],
    ['$2bn', '$2 billion'],
    ['the most recent data', 'the latest data'],
    ['first', '1st'],
    ['Boeing’s jets', "Boeing's jets"],
    ['three countries', '3 country'],
  ])('%s = %s', (a, b) => expect(spelled(a)).toBe(spelled(b)));
});

describe('words that do not', () => {
  it.each([
    ['5 million', '5 billion'],
    ['-5%', '5%'],
    ['$5', '€5'],
    ['1.5', '15'],
    ['2,5', '25'],
    ['third', 'three'],
  ])('%s ≠ %s', (a, b) => expect(spelled(a)).not.toBe(spelled(b)));
});

describe('sentences', () => {
  function sentenceOf(text: string, word: string): string {
    const words = readWords(text);
    const { from, to } = sentenceBounds(words, words.spelling.indexOf(word));
    return text.slice(words.start[from], words.end[to - 1]);
  }

  it('end at full stops and line breaks', () => {
    expect(sentenceOf('It rose. Then it fell again. It ended.', 'fell')).toBe('Then it fell again');
    expect(sentenceOf('A title\nThe text', 'text')).toBe('The text');
  });

  it('do not end at abbreviations, decimals and initials', () => {
    const text = 'On Nov. 18 Gov. J. R. Moss spent 3.5 million. Nobody asked.';
    expect(sentenceOf(text, 'moss')).toBe('On Nov. 18 Gov. J. R. Moss spent 3.5 million');
  });
});

describe('a word without end', () => {
  it.each(['a', '9', '9,', 'o’'])('is read as many, so that no step is long (%s)', (part) => {
    const { start, end } = readWords(part.repeat(100_000));
    expect(start.length).toBeGreaterThan(10);
    for (let i = 0; i < start.length; i++) expect(end[i]! - start[i]!).toBeLessThan(2000);
  });
});
