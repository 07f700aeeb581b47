import { expect, it } from 'vitest';
import { claimExcerpt } from '../../../lib/evidence/claim-excerpt.ts';

it.each([
  ['$47.3 billion', '$47.3 billion'],
  [' took\n$47.3  billion ', 'took $47.3 billion'],
  ['the company took in the fourth quarter of the year', 'the company took in the fourth quarter…'],
  ['x'.repeat(60), `${'x'.repeat(40)}…`],
])('names %j in a line', (text, excerpt) => {
  expect(claimExcerpt(text)).toBe(excerpt);
});
