import type { Annotation } from '../../../lib/annotation.ts';
import type { FileEntry, ReadFile } from '../../../lib/formats/file-entry.ts';

export const NOW = '2026-02-03T12:00:00.000Z';

const SENTENCE =
  'The company, once small, took $47.3 billion & more in the fourth quarter, its finance chief said.';

/** An annotation that has something of everything, hostile signs too. */
export const RICH: Annotation = {
  id: '7f2c1a52-6d3e-4b0e-9f65-0d6a2b8c7e11',
  created: '2026-01-01T10:00:00.000Z',
  modified: '2026-01-02T10:00:00.000Z',
  motivation: 'assessing',
  target: {
    source: 'https://news.example/story?id=7',
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: '$47.3 billion & more',
        prefix: 'The company, once small, took ',
        suffix: ' in the fourth-quarter, its',
      },
      { type: 'TextPositionSelector', start: 30, end: 50 },
    ],
    captured: {
      url: 'https://news.example/story?id=7&utm_source=x',
      sentence: SENTENCE,
      title: 'Cash <b>rains</b>, again',
      site: 'news.example',
      author: 'Ida Brønsted',
      published: '2025-12-30T08:00:00.000Z',
    },
  },
  claim: {
    kind: 'money',
    text: '$47.3 billion & more',
    score: 0.75,
    reasons: [{ code: 'states-money', favours: true }],
    claimant: 'the finance chief',
    value: {
      type: 'figure',
      low: 47.3e9,
      high: 47.3e9,
      bound: 'at-least',
      precision: { low: 47.25e9, high: 47.35e9 },
      currency: 'USD',
    },
  },
  body: {
    rating: 'mostly-false',
    note: '=HYPERLINK("https://evil.example") is **not** run,\n\nnor <script>alert(1)</script> nor [this](javascript:alert(1)).',
    tags: ['budget', '@sum', 'method: phone call', 'verified by: Ana Novák'],
    evidence: [
      {
        url: 'https://stats.example/report',
        title: 'The <i>report</i>',
        quote: 'It was 46.9 billion.',
        stance: 'refutes',
        accessed: '2026-01-01T10:00:00.000Z',
      },
      {
        url: 'https://stats.example/other',
        stance: 'context',
        accessed: '2026-01-02T09:00:00.000Z',
      },
    ],
  },
  history: [
    {
      at: '2026-01-02T10:00:00.000Z',
      surface: 'card',
      body: { rating: 'to-check', note: 'Ask.', tags: [], evidence: [] },
    },
  ],
};

/** One that has only what it must have. */
export const PLAIN: Annotation = {
  ...RICH,
  id: '0b8f6f3e-2f0d-4d61-8c58-3d2a1f4e5b6c',
  target: {
    source: 'https://news.example/other',
    selector: [
      { type: 'TextQuoteSelector', exact: '-5 percent', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 10 },
    ],
    captured: {
      url: 'https://news.example/other',
      sentence: '-5 percent.',
      title: 'Other',
      site: 'news.example',
    },
  },
  claim: { kind: 'change', text: '-5 percent', score: 0.5, reasons: [] },
  body: { rating: 'to-check', note: '', tags: [], evidence: [] },
  history: [],
};

export async function* batches<One>(...some: One[][]): AsyncGenerator<One[]> {
  yield* some;
}

export async function textFrom(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const piece of pieces)
    text += typeof piece === 'string' ? piece : decoder.decode(piece);
  return text;
}

/** The bytes of a file, in pieces that part lines and letters anywhere. */
export async function* bytesOf(file: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function entriesOf({ entries }: ReadFile): Promise<FileEntry[]> {
  const all: FileEntry[] = [];
  for await (const some of entries) all.push(...some);
  return all;
}

export function annotationsIn(entries: FileEntry[]): Annotation[] {
  return entries.flatMap((entry) => (entry.type === 'annotation' ? [entry.annotation] : []));
}
