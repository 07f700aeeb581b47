import { expect, it } from 'vitest';
import { REASON_CODES } from '../../lib/claim.ts';
import { reasonWords } from '../../components/reason-words.ts';
import { english } from './english.ts';

it.each(REASON_CODES)('has words for %s', (code) => {
  const words = reasonWords({ code, favours: true }, english);
  expect(words).toMatch(/^[a-z ]+$/);
  expect(words).not.toContain('reason');
});

it('quotes the word a reason rests on', () => {
  expect(reasonWords({ code: 'names-a-source', detail: 'told', favours: true }, english)).toBe(
    'names a source (“told”)',
  );
});
