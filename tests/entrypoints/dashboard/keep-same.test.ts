import { expect, it } from 'vitest';
import { keepSame } from '../../../entrypoints/dashboard/keep-same.ts';
import { madeAnnotation, numbersFrom } from '../../lib/store/made-annotations.ts';

const made = (index: number) => madeAnnotation(index, numbersFrom(index + 1));

it('gives rows that say the same as the objects they were, and all others as they are now', () => {
  const before = [made(1), made(2), made(3)];
  const noted = { ...made(2), body: { ...made(2).body, note: 'Another.' } };
  const later = { ...made(3), modified: '2030-01-01T00:00:00.000Z' };
  const now = [later, made(1), noted, made(4)];
  const kept = keepSame(before, now);
  expect(kept).toEqual(now);
  expect(kept.map((row) => before.includes(row))).toEqual([false, true, false, false]);
});
