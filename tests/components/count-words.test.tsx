import { expect, it } from 'vitest';
import type { Translate } from '../../lib/words.ts';
import { countWords } from '../../components/count-words.ts';
import { english } from './english.ts';

it.each([
  [0, '0 checkable claims'],
  [1, '1 checkable claim'],
  [2, '2 checkable claims'],
  [1234, '1,234 checkable claims'],
])('counts %i in English', (count, words) => {
  expect(countWords(english, 'claims', count)).toBe(words);
});

it('takes the plural forms of the language of the words, and "other" for one that has none', () => {
  const forms: Record<string, string> = {
    language_tag: 'pl',
    claims_few: 'kilka: $1',
    claims_other: 'inne: $1',
  };
  const polish: Translate = (key, number) => (forms[key] ?? '').replace('$1', String(number));
  expect(countWords(polish, 'claims', 3)).toBe('kilka: 3');
  expect(countWords(polish, 'claims', 5)).toBe('inne: 5');
});
