import { expect, it } from 'vitest';
import { type DiffRun, wordDiff } from '../../components/word-diff.ts';

/** With what changed between brackets. */
function marked(runs: DiffRun[]): string {
  return runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
}

function diff(before: string, now: string): [string, string] {
  const found = wordDiff(before, now, 'en');
  return [marked(found.before), marked(found.now)];
}

it.each([
  [
    'It took $43.7 billion.',
    'It took $47.3 billion.',
    'It took $[43.7] billion.',
    'It took $[47.3] billion.',
  ],
  ['Prices rose by 5%.', 'Prices rose.', 'Prices rose[ by 5%].', 'Prices rose.'],
  [
    'about two dozen ships',
    'almost thirty ships',
    '[about two dozen] ships',
    '[almost thirty] ships',
  ],
  [
    'Il a dit 3,5 millions.',
    'Il a dit 4,5 millions.',
    'Il a dit [3,5] millions.',
    'Il a dit [4,5] millions.',
  ],
  ['One  two\nthree', 'One two three', 'One two three', 'One two three'],
  ['', 'All of it', '', '[All of it]'],
])('%s → %s', (before, now, markedBefore, markedNow) => {
  expect(diff(before, now)).toEqual([markedBefore, markedNow]);
});

it('gives both wordings whole, of two different sentences too', () => {
  const before = 'alpha beta '.repeat(300);
  const now = 'gamma delta '.repeat(300);
  expect(wordDiff(before, now, 'en')).toEqual({
    before: [{ text: before, changed: true }],
    now: [{ text: now, changed: true }],
  });
});
