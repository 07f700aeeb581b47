import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEdit, oneEdit } from '../../../../lib/detect/names/one-edit.ts';

describe('one edit', () => {
  it.each([
    ['altman', 'altamn', 'exchange'],
    ['hillary', 'hilary', 'doubling'],
    ['gates', 'gattes', 'doubling'],
    ['musk', 'must', 'other'],
    ['altman', 'alman', 'other'],
    ['altman', 'altman', undefined],
    ['altman', 'latmna', undefined],
    ['altman', 'alt', undefined],
    ['', 'a', 'other'],
  ] as const)('%s, %s: %s', (a, b, edit) => {
    expect(oneEdit(a, b)).toBe(edit);
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(isOneEdit(a, b)).toBe(isOneEdit(b, a));
      }),
    );
  });

  it('agrees with the distance worked out in full', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(isOneEdit(a, b)).toBe(distance(a, b) === 1);
      }),
    );
  });
});

/** Optimal string alignment, by the textbook. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, replaced);
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (exchanged) rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}
