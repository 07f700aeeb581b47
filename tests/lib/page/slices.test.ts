import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { slicesOf } from '../../../lib/page/slices.ts';

describe('slices of a text', () => {
  it('are the text again, in order', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '.'), maxLength: 400 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), (whole, size) => {
        const slices = [...slicesOf(whole, size)];
        expect(slices.map(({ start, end }) => whole.slice(start, end)).join('')).toBe(whole);
      }),
    );
  });

  it('end where lines end', () => {
    const text = 'one\n\ntwo three\nfour\nfive';
    const pieces = [...slicesOf(text, 4)].map(({ start, end }) => text.slice(start, end));
    expect(pieces).toEqual(['one\n\n', 'two three\n', 'four\n', 'five']);
  });

  it('are as long as a line that is longer', () => {
    const line = 'x'.repeat(500);
    expect([...slicesOf(`${line}\nnext`, 300)]).toEqual([
      { start: 0, end: 501 },
      { start: 501, end: 505 },
    ]);
  });

  it('cut a very long line at the ends of its sentences', () => {
    const sentence = 'Mr. Feldkamp of the harbour sold 12 cranes to the city. ';
    const line = sentence.repeat(1000);
    const slices = [...slicesOf(line)];
    expect(slices.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line);
    for (const { start, end } of slices) {
      expect(end - start).toBeLessThanOrEqual(3000);
      expect(start % sentence.length).toBe(0);
    }
  });

  it('cut a very long sentence at the ends of its words, and a very long word anywhere', () => {
    const words = 'harbour '.repeat(3000);
    for (const { start, end } of slicesOf(words)) {
      expect(end - start).toBeLessThanOrEqual(3000);
      expect(words.slice(start, end)).toMatch(/^harbour .*harbour $/);
    }
    for (const { start, end } of slicesOf('x'.repeat(50_000)))
      expect(end - start).toBeLessThanOrEqual(3000);
  });

  it('look once for the end of a line, however long it is', () => {
    const text = `${'x'.repeat(500_000)}\n${'x'.repeat(500_000)}`;
    const search = vi.spyOn(String.prototype, 'indexOf');
    const slices = [...slicesOf(text)];
    const searched = search.mock.contexts.map(String).filter((one) => one.length === text.length);
    search.mockRestore();
    expect(slices.length).toBeGreaterThan(300);
    expect(searched.length).toBeLessThan(10);
  });
});
