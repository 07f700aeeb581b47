import { expect, it } from 'vitest';
import { isSameName } from '../../../../lib/detect/names/same-name.ts';

it.each([
  ['sergei', 'sergey', true],
  ['viktor', 'victor', true],
  ['andrii', 'andriy', true],
  ['steve', 'steven', true],
  ['obama', 'obamas', true],
  ['hillary', 'hilary', false],
  ['miikka', 'mikka', false],
  ['altman', 'altamn', false],
])('%s, %s: %s', (a, b, same) => {
  expect(isSameName(a, b)).toBe(same);
  expect(isSameName(b, a)).toBe(same);
});
