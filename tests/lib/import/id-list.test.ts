import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdList } from '../../../lib/import/id-list.ts';

it('gives back the ids it was given, of whatever form', () => {
  const id = fc.oneof(
    fc.uuid(),
    fc.uuid().map((one) => one.toUpperCase()),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(id, { maxLength: 700, size: 'max' }), (ids) => {
      const list = new IdList();
      for (const one of ids) list.push(one);
      expect(list.slice(0, list.length)).toEqual(ids);
      expect(list.slice(3, 5)).toEqual(ids.length > 3 ? ids.slice(3, 5) : []);
    }),
    { numRuns: 20 },
  );
});
