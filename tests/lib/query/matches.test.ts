import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotation.ts';
import { matches, parseQuery } from '../../../lib/query/index.ts';

const ANNOTATION: Annotation = {
  id: 'a',
  created: '2026-02-10T12:00:00.000Z',
  modified: '2026-03-10T12:00:00.000Z',
  motivation: 'assessing',
  target: {
    source: 'https://www.example.com/story',
    selector: [
      { type: 'TextQuoteSelector', exact: '$47.3 billion', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 13 },
    ],
    captured: {
      url: 'https://www.example.com/story',
      sentence: 'The state budget grew to $47.3 billion, Zoë Müller said.',
      title: 'Spending on the rise',
      site: 'Example',
      author: 'A. Writer',
    },
  },
  claim: {
    kind: 'money',
    text: '$47.3 billion',
    score: 1,
    reasons: [],
    claimant: 'Zoë Müller',
    value: {
      type: 'figure',
      low: 47.3e9,
      high: 47.3e9,
      bound: 'exact',
      precision: { low: 47.25e9, high: 47.35e9 },
      currency: 'USD',
    },
  },
  body: {
    rating: 'mostly-false',
    note: 'It’s nearer to forty.',
    tags: ['State Budget'],
    evidence: [
      { url: 'https://ex.org/', title: 'Treasury', stance: 'refutes', accessed: '2026-02-10' },
    ],
  },
  history: [],
};

const isFound = (text: string) => matches(parseQuery(text), ANNOTATION);

describe('matches', () => {
  it.each([
    '',
    'bud',
    'budget grew',
    'muller',
    'ZOË',
    '47.3',
    '"grew to $47.3 billion"',
    'its nearer',
    "it's",
    'treasury',
    'writer',
    'spend',
    '-income',
    '-"budget state"',
    'rating:true,mostly-false',
    'kind:money',
    'site:example.com',
    'tag:"state budget"',
    'claimant:mull',
    'claimant:"zoe mu"',
    'after:2026 before:2026-03',
    'value:>1e9',
    'value:47.3bn',
    'value:47.26bn',
    'value:47bn..48bn',
    '-value:5%',
  ])('finds it by %s', (text) => {
    expect(isFound(text)).toBe(true);
  });

  it.each([
    'udget',
    'income',
    'budget -grew',
    '"budget state"',
    '"budg"',
    'rating:false',
    '-kind:money',
    'site:example.org',
    'tag:state',
    'claimant:smith',
    'before:2026-02',
    'after:2026-03',
    'value:<1bn',
    'value:48bn',
    'value:47.3e9%',
  ])('passes it over by %s', (text) => {
    expect(isFound(text)).toBe(false);
  });
});
