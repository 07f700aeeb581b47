import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../lib/anchor/describe.ts';

const LINE = 'The committee met on Tuesday and agreed to spend 40 million on the bridge. ';

suite('selectors', () => {
  it('hold the words, whole words around them, and the place', () => {
    const text = `Before all this. ${LINE}After all that.`;
    const start = text.indexOf('40 million');
    const [quote, position] = describe({ start, end: start + 10 }, text);
    expect(quote.exact).toBe('40 million');
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(quote.prefix).toMatch(/^\S/);
    expect(quote.suffix).toMatch(/\S$/);
    expect(position).toEqual({ type: 'TextPositionSelector', start, end: start + 10 });
  });

  it('go on until they tell one place from another', () => {
    const text = `The eastern bridge. ${LINE}The western bridge. ${LINE}`;
    const start = text.lastIndexOf('40 million');
    const [{ prefix, exact, suffix }] = describe({ start, end: start + 10 }, text);
    const whole = prefix + exact + suffix;
    expect(text.indexOf(whole)).toBe(text.lastIndexOf(whole));
  });

  it('end somewhere, even in a text that repeats itself for ever', () => {
    const text = LINE.repeat(400);
    const start = text.indexOf('40 million', text.length / 2);
    const [{ prefix, suffix }] = describe({ start, end: start + 10 }, text);
    expect(prefix.length + suffix.length).toBeLessThan(1000);
  });

  it('are short beside a word without end', () => {
    const word = '𝒳'.repeat(30_000);
    const text = `${word}$5 million${word}`;
    const start = word.length;
    const [{ prefix, exact, suffix }] = describe({ start, end: start + 10 }, text);
    expect(exact).toBe('$5 million');
    expect(prefix.length).toBeLessThanOrEqual(300);
    expect(suffix.length).toBeLessThanOrEqual(300);
    expect((prefix + suffix).isWellFormed()).toBe(true);
  });

  it('are always pieces of the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const [{ prefix, exact, suffix }] = describe({ start, end }, text);
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(
          prefix + exact + suffix,
        );
      }),
    );
  });
});
