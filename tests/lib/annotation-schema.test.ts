import { describe, expect, it } from 'vitest';
import {
  bodySchema,
  nameCandidatesSchema,
  parseAs,
  type SaveRequest,
  saveRequestSchema,
  sourceSchema,
} from '../../lib/annotation-schema.ts';

function request(): SaveRequest {
  return {
    id: '7f2c1a52-6d3e-4b0e-9f65-0d6a2b8c7e11',
    target: {
      source: 'https://example.com/story',
      selector: [
        { type: 'TextQuoteSelector', exact: '$5 million', prefix: 'cost ', suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: 10 },
      ],
      captured: {
        url: 'https://example.com/story?utm_source=x',
        sentence: 'It cost $5 million.',
        title: 'Story',
        site: 'Example',
      },
    },
    claim: {
      kind: 'money',
      text: '$5 million',
      score: 0.7,
      reasons: [{ code: 'states-money', favours: true }],
      value: {
        type: 'figure',
        low: 5e6,
        high: 5e6,
        bound: 'exact',
        precision: { low: 4.5e6, high: 5.5e6 },
        currency: 'USD',
      },
    },
    body: {
      rating: 'false',
      note: '<script>alert(1)</script>',
      tags: ['budget'],
      evidence: [
        {
          url: 'https://example.org/report',
          stance: 'refutes',
          accessed: '2026-01-01T10:00:00.000Z',
        },
      ],
    },
  };
}

/** The request with one part replaced, as a hostile page might send it. */
function altered(change: (request: any) => void): unknown {
  const changed = structuredClone(request());
  change(changed);
  return changed;
}

describe('saveRequestSchema', () => {
  it('takes what a card sends, to the letter', () => {
    expect(parseAs(saveRequestSchema, request(), 'annotation')).toEqual(request());
  });

  it('drops what it does not know', () => {
    const more = altered((r) => (r.body.sharedWith = 'everyone'));
    expect(parseAs(saveRequestSchema, more, 'annotation')).toEqual(request());
  });

  it.each<[string, (r: any) => void, string]>([
    ['an id of another form', (r) => (r.id = '../x'), 'at id'],
    ['a source that is a script', (r) => (r.target.source = 'javascript:1'), 'at target.source'],
    ['an unknown rating', (r) => (r.body.rating = 'great'), 'at body.rating'],
    [
      'evidence that is a script',
      (r) => (r.body.evidence[0].url = 'javascript:alert(1)'),
      'at body.evidence.0.url',
    ],
    ['evidence from a file', (r) => (r.body.evidence[0].url = 'file:///etc'), 'evidence.0.url'],
    ['a score above 1', (r) => (r.claim.score = 2), 'at claim.score'],
    ['a score that is no number', (r) => (r.claim.score = NaN), 'at claim.score'],
    ['no words quoted', (r) => (r.target.selector[0].exact = ''), 'at target.selector.0.exact'],
    ['one selector only', (r) => r.target.selector.pop(), 'at target.selector.1'],
    ['an endless note', (r) => (r.body.note = 'x'.repeat(100_001)), 'at body.note'],
    ['a thousand tags', (r) => (r.body.tags = Array(1000).fill('t')), 'at body.tags'],
    ['a body that is a list', (r) => (r.body = []), 'body'],
  ])('refuses %s and says where', (_, change, place) => {
    expect(() => parseAs(saveRequestSchema, altered(change), 'annotation')).toThrow(place);
  });

  it.each([undefined, null, 7, 'text', [], {}])('refuses %j', (input) => {
    expect(() => parseAs(saveRequestSchema, input, 'annotation')).toThrow(
      'The annotation is not valid',
    );
  });
});

describe('the smaller doors', () => {
  it('takes an empty body and refuses half of one', () => {
    const body = { rating: 'to-check', note: '', tags: [], evidence: [] };
    expect(parseAs(bodySchema, body, 'draft')).toEqual(body);
    expect(() => parseAs(bodySchema, { note: '' }, 'draft')).toThrow('The draft is not valid');
  });

  it('takes addresses of the web only', () => {
    expect(parseAs(sourceSchema, 'https://example.com/', 'address')).toBe('https://example.com/');
    for (const address of ['about:blank', 'file:///a', 'example.com', ''])
      expect(() => parseAs(sourceSchema, address, 'address')).toThrow('address');
  });

  it('limits how many names a page may ask about', () => {
    const name = { text: 'Sam Altamn', count: 1 };
    expect(parseAs(nameCandidatesSchema, [name], 'names')).toEqual([name]);
    const many = Array.from({ length: 5001 }, () => name);
    expect(() => parseAs(nameCandidatesSchema, many, 'names')).toThrow('The names is not valid');
  });
});
