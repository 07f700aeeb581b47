import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/annotation.ts';
import { changeEvidence } from '../../../lib/evidence/change-evidence.ts';

const source = (url: string, quote: string): Evidence => ({
  url,
  quote,
  stance: 'context',
  accessed: '2026-02-03T12:00:00.000Z',
});
const ONE = source('https://a.example/', 'one');
const TWO = source('https://a.example/', 'two');

describe('a source found elsewhere', () => {
  it('comes last, and once', () => {
    const both = changeEvidence([ONE], { add: TWO });
    expect(both).toEqual([ONE, TWO]);
    expect(changeEvidence(both, { add: { ...TWO, stance: 'refutes' } })).toBe(both);
  });

  it('is taken away whatever was said of it since', () => {
    expect(changeEvidence([ONE, { ...TWO, stance: 'refutes' }], { remove: TWO })).toEqual([ONE]);
  });

  it('that is not there leaves the list as it is', () => {
    const list = [ONE];
    expect(changeEvidence(list, { remove: TWO })).toBe(list);
  });
});
