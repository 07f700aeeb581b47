import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/annotation.ts';
import { toAnnotationPage } from '../../../lib/formats/web-annotation.ts';

const annotation: Annotation = {
  id: '7f2c1a52-6d3e-4b0e-9f65-0d6a2b8c7e11',
  created: '2026-01-01T10:00:00.000Z',
  modified: '2026-01-02T10:00:00.000Z',
  motivation: 'assessing',
  target: {
    source: 'https://example.com/story',
    selector: [
      { type: 'TextQuoteSelector', exact: '$5 million', prefix: 'cost ', suffix: ' in all' },
      { type: 'TextPositionSelector', start: 8, end: 18 },
    ],
    captured: { url: 'https://example.com/story', sentence: '', title: '', site: '' },
  },
  claim: { kind: 'money', text: '$5 million', score: 0.7, reasons: [] },
  body: {
    rating: 'mostly-false',
    note: 'It was <b>6</b>.',
    tags: ['budget', 'city'],
    evidence: [
      {
        url: 'https://example.org/report',
        stance: 'refutes',
        accessed: '2026-01-01T10:00:00.000Z',
      },
    ],
  },
  history: [],
};

const NOW = '2026-02-01T10:00:00.000Z';

const itemOf = (one: Annotation) => toAnnotationPage([one], NOW).items[0];

describe('toAnnotationPage', () => {
  it('is one page of JSON-LD', () => {
    expect(toAnnotationPage([annotation, annotation], NOW)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:blue-pencil:2026-02-01T10:00:00.000Z',
      type: 'AnnotationPage',
      modified: NOW,
      items: [itemOf(annotation), itemOf(annotation)],
    });
  });

  it('gives rating, note, tags and evidence each their purpose', () => {
    expect(itemOf(annotation)).toEqual({
      id: 'urn:uuid:7f2c1a52-6d3e-4b0e-9f65-0d6a2b8c7e11',
      type: 'Annotation',
      motivation: 'assessing',
      created: '2026-01-01T10:00:00.000Z',
      modified: '2026-01-02T10:00:00.000Z',
      target: {
        source: 'https://example.com/story',
        selector: [
          { type: 'TextQuoteSelector', exact: '$5 million', prefix: 'cost ', suffix: ' in all' },
          { type: 'TextPositionSelector', start: 8, end: 18 },
        ],
      },
      body: [
        {
          type: 'TextualBody',
          purpose: 'assessing',
          value: 'mostly-false',
          format: 'text/plain',
        },
        {
          type: 'TextualBody',
          purpose: 'commenting',
          value: 'It was <b>6</b>.',
          format: 'text/plain',
        },
        { type: 'TextualBody', purpose: 'tagging', value: 'budget', format: 'text/plain' },
        { type: 'TextualBody', purpose: 'tagging', value: 'city', format: 'text/plain' },
        { type: 'SpecificResource', purpose: 'linking', source: 'https://example.org/report' },
      ],
    });
  });

  it('leaves out what is empty', () => {
    const body = { rating: 'to-check' as const, note: '', tags: [], evidence: [] };
    expect(itemOf({ ...annotation, body })?.body).toEqual([
      { type: 'TextualBody', purpose: 'assessing', value: 'to-check', format: 'text/plain' },
    ]);
  });
});
