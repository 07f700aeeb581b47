import { describe, expect, it } from 'vitest';
import { entries } from '../../../../lib/detect/lexicon/entries.ts';
import {
  classesByEnding,
  classesOf,
  entryAt,
  wordOf,
} from '../../../../lib/detect/lexicon/look-up.ts';
import { SUPERLATIVE } from '../../../../lib/detect/lexicon/word-class.ts';

const find = (word: string): number => entryAt(word, 0, word.length);

describe('the table of words', () => {
  it('holds every entry with its classes, in any case', () => {
    for (const [word, bits] of entries) {
      expect(classesOf(find(word))).toBe(bits);
      expect(wordOf(find(word.toUpperCase()))).toBe(word);
    }
  });

  it('finds a word where it stands in a text', () => {
    const text = 'Only Twelve miles';
    expect(wordOf(entryAt(text, 5, 11))).toBe('twelve');
  });

  it('takes a curly apostrophe for a straight one', () => {
    expect(wordOf(find('don’t'))).toBe("don't");
  });

  it.each(['twelv', 'twelves', '', 'constructor', '__proto__', 'ünited'])('holds no %j', (word) => {
    expect(find(word)).toBe(-1);
  });

  it.each([
    ['heaviest', SUPERLATIVE],
    ['DRIEST', SUPERLATIVE],
    ['harvest', 0],
    ['rest', 0],
    ['heavy', 0],
  ])('reads the ending of %s', (word, classes) => {
    expect(classesByEnding(word, 0, word.length)).toBe(classes);
  });
});
