import { describe, expect, it } from 'vitest';
import { readAnnotationJson } from '../../../../lib/formats/web-annotation/read-annotation-json.ts';
import { annotationsIn, bytesOf, entriesOf } from '../sample-record.ts';

const read = (value: unknown) =>
  entriesOf(readAnnotationJson(bytesOf(typeof value === 'string' ? value : JSON.stringify(value))));

const QUOTE = { type: 'TextQuoteSelector', exact: 'five percent', prefix: 'rose ', suffix: ' in' };

describe('another program’s Web Annotations', () => {
  const item = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno7',
    type: 'Annotation',
    motivation: ['commenting'],
    created: '2025-01-28T12:00:00Z',
    body: [
      { type: 'TextualBody', value: 'I see it <b>so</b>.' },
      { type: 'TextualBody', purpose: 'tagging', value: 'prices' },
      { id: 'http://example.org/table', type: 'Dataset' },
      { type: 'TextualBody', purpose: 'assessing', value: 'Mostly False' },
    ],
    target: { source: { id: 'http://example.com/page1#top' }, selector: QUOTE },
  };

  it('are taken as far as they go', async () => {
    const [annotation] = annotationsIn(await read(item));
    expect(annotation).toMatchObject({
      created: '2025-01-28T12:00:00Z',
      target: { source: 'http://example.com/page1', selector: [QUOTE, { start: 0, end: 12 }] },
      claim: { kind: 'statement', text: 'five percent' },
      body: {
        rating: 'mostly-false',
        note: 'I see it <b>so</b>.',
        tags: ['prices'],
        evidence: [{ url: 'http://example.org/table', stance: 'context' }],
      },
    });
  });

  it('have the same id each time', async () => {
    const [once] = annotationsIn(await read([item]));
    const [twice] = annotationsIn(
      await read({ type: 'AnnotationCollection', first: { items: [item] } }),
    );
    expect(once?.id).toMatch(/^[\da-f-]{36}$/);
    expect(twice).toEqual(once);
  });

  it('with several notes on the same words become one', async () => {
    const second = {
      ...item,
      id: 'b',
      bodyValue: 'And I not.',
      body: [],
      motivation: 'commenting',
    };
    const entries = await read([item, second]);
    expect(annotationsIn(entries).map(({ body }) => body.note)).toEqual([
      'I see it <b>so</b>.\n\nAnd I not.',
    ]);
  });

  it.each<[string, (copy: any) => void, object]>([
    ['no words', (one) => (one.target = 'http://a.example/'), { problem: 'no-quote' }],
    ['no page', (one) => delete one.target.source, { problem: 'link', field: 'target.source' }],
    ['a script for a page', (one) => (one.target.source = 'javascript:1'), { problem: 'link' }],
    [
      'a script as evidence',
      (one) => (one.body[2].id = 'javascript:1'),
      { field: 'body.evidence.0.url' },
    ],
    ['a number for a list', (one) => (one.target.selector.exact = 7), { problem: 'no-quote' }],
  ])('are left out with the reason: %s', async (_, change, rejection) => {
    const copy = structuredClone(item);
    change(copy);
    expect(await read([copy])).toEqual([
      expect.objectContaining({ type: 'rejected', line: 1, ...rejection }),
    ]);
  });
});

describe('an export of Hypothesis', () => {
  const row = {
    id: 'Q2xhaW1z',
    created: '2024-05-01T10:00:00.123456+00:00',
    updated: '2024-05-02T10:00:00.000000+00:00',
    user: 'acct:ana@hypothes.is',
    uri: 'https://news.example/story?utm_source=x',
    text: 'Is it?',
    tags: ['prices'],
    target: [
      {
        source: 'https://news.example/story',
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/p',
            endContainer: '/p',
            startOffset: 0,
            endOffset: 4,
          },
          { type: 'TextPositionSelector', start: 10, end: 22 },
          QUOTE,
        ],
      },
    ],
    document: { title: ['A story'] },
  };

  it.each([
    { export_date: '2024-06-01', export_userid: 'ana', client_version: '1', annotations: [row] },
    { rows: [row], total: 1 },
    [row],
  ])('is read in each of its forms', async (file) => {
    const [annotation] = annotationsIn(await read(file));
    expect(annotation).toMatchObject({
      created: '2024-05-01T10:00:00.123Z',
      modified: '2024-05-02T10:00:00.000Z',
      target: {
        source: 'https://news.example/story',
        selector: [QUOTE, { type: 'TextPositionSelector', start: 10, end: 22 }],
        captured: { title: 'A story', site: 'news.example', sentence: 'rose five percent in' },
      },
      body: { rating: 'to-check', note: 'Is it?', tags: ['prices'], evidence: [] },
    });
  });

  it('leaves out replies and notes on whole pages, and says so', async () => {
    const reply = { ...row, references: ['Q2xhaW1z'] };
    const note = { ...row, target: [{ source: row.uri }] };
    expect(await read([row, reply, note])).toMatchObject([
      { type: 'annotation', line: 1 },
      { problem: 'reply', line: 2 },
      { problem: 'no-quote', line: 3 },
    ]);
  });
});

it.each<[unknown, string]>([
  ['', 'empty'],
  ['{"a":', 'not-json'],
  [{}, 'no-annotations'],
  [7, 'no-annotations'],
  ['['.repeat(1_000_000), 'not-json'],
])('refuses %.20j', async (value, problem) => {
  await expect(read(value)).rejects.toMatchObject({ problem });
});

it('survives deep nesting', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(await read(deep)).toEqual([{ type: 'rejected', problem: 'unknown', line: 1 }]);
});
