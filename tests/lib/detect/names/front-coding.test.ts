import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frontCoded, frontDecoded } from '../../../../lib/detect/names/front-coding.ts';

it('writes what each word has in common with the one before as a number', () => {
  expect(frontCoded(['abbey', 'abbot', 'zed'])).toBe('0abbey3ot0zed');
});

it('gives the words back', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'z'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.uniqueArray(letters), (words) => {
      const sorted = words.toSorted();
      expect(frontDecoded(frontCoded(sorted))).toEqual(sorted);
    }),
  );
});
