import { expect, it } from 'vitest';
import { isStrangeTo, letterRunsOf } from '../../../../lib/detect/names/letter-runs.ts';

const runs = letterRunsOf('altman,barnes\nmann');

it.each([
  ['altman', false],
  ['mann', false],
  ['altmann', false],
  ['man', false],
  ['barnesaltman', true],
  ['altamn', true],
  ['altm', true],
  ['ltman', true],
])('%s strange: %s', (word, strange) => {
  expect(isStrangeTo(runs, word)).toBe(strange);
});
