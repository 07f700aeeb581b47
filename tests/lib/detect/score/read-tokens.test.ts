import { expect, test } from 'vitest';
import { entries } from '../../../../lib/detect/lexicon/entries.ts';
import { TRIGGERS } from '../../../../lib/detect/lexicon/word-class.ts';
import { readTokens } from '../../../../lib/detect/score/read-tokens.ts';
import { emptyTokens, SHAPE, TOKEN } from '../../../../lib/detect/score/tokens.ts';
import { ROLE } from '../../../../lib/detect/score/word-classes.ts';

function read(text: string, capacity?: number) {
  const tokens = emptyTokens(capacity);
  readTokens(text, 0, text.length, tokens);
  const rows = Array.from({ length: tokens.count }, (_, row) => row);
  return { tokens, words: rows.map((row) => text.slice(tokens.start[row], tokens.end[row])) };
}

test.each([
  ['The U.S. fleet sank.', ['The', 'U.S', '.', 'fleet', 'sank', '.']],
  ['“We’ll win,” she said', ['“', 'We', 'll', 'win', ',', '”', 'she', 'said']],
  ['a 20-inch wheel', ['a', '20', 'inch', 'wheel']],
  ['$47.3 billion in 2,019 towns', ['$', '47.3', 'billion', 'in', '2,019', 'towns']],
  ['AT&T fell 4%', ['AT&T', 'fell', '4', '%']],
  ['wait... what?!', ['wait', '...', 'what', '?', '!']],
  ['\u00a0\u2009 ', []],
])('%s', (text, words) => {
  expect(read(text).words).toEqual(words);
});

test('tells years from other numbers', () => {
  const { tokens } = read('In 1998 it sold 3000 and 1,998 more');
  const years = [...tokens.kind.subarray(0, tokens.count)].flatMap((kind, row) =>
    kind === TOKEN.number && tokens.shape[row]! & SHAPE.year ? [row] : [],
  );
  expect(years).toEqual([1]);
});

test('does not read an acronym as the small word it looks like', () => {
  const { tokens } = read('WHO asks who');
  expect(tokens.roles[0]).toBe(0);
  expect(tokens.roles[2]! & ROLE.relative).not.toBe(0);
});

test('stops where the table is full and leaves the row after the last one empty', () => {
  const { tokens } = read('said '.repeat(50), 10);
  expect(tokens.count).toBe(9);
  expect(tokens.roles[9]).toBe(0);
});

test('wakes the detectors for every word that may wake one', () => {
  const waking = [...entries].filter(([, bits]) => bits & TRIGGERS).map(([word]) => word);
  expect(waking.filter((word) => !read(word).tokens.wakes)).toEqual([]);
  expect(read('Officials were there').tokens.wakes).toBe(false);
});
