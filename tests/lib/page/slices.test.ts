import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slicesOf } from '../../../lib/page/slices.ts';

describe('slices of a text', () => {
  it('are the text again, in order', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.'), maxLength: 400 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), (whole, size) => {
        const slices = slicesOf(whole, size);
        expect(slices.map(({ start, end }) => whole.slice(start, end)).join('')).toBe(whole);
      }),
    );
  });

  it('end where lines end', () => {
    const text = 'one\n\ntwo three\nfour\nfive';
    const pieces = slicesOf(text, 4).map(({ start, end }) => text.slice(start, end));
    expect(pieces).toEqual(['one\n\n', 'two three\n', 'four\n', 'five']);
  });

  it('are as long as a line that is longer', () => {
    const line = 'x'.repeat(500);
    expect(slicesOf(`${line}\nnext`, 10)).toEqual([
      { start: 0, end: 501 },
      { start: 501, end: 505 },
    ]);
  });
});
