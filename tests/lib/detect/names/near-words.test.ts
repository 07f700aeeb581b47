import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NearWords } from '../../../../lib/detect/names/near-words.ts';
import { isOneEdit } from '../../../../lib/detect/names/one-edit.ts';

it('finds what comparing with every word would find', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(words, { maxLength: 40 }), words, (known, asked) => {
      const near = new NearWords<number>();
      known.forEach((word, at) => near.add(word, at));
      const found = near.near(asked).map(([word]) => word);
      expect(found.toSorted()).toEqual(known.filter((word) => isOneEdit(word, asked)).toSorted());
    }),
  );
});
