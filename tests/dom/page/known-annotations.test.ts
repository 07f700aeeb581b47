import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describe as describeSpan } from '../../../lib/anchor/describe.ts';
import { readPage } from '../../../lib/anchor/page-text.ts';
import { type Annotation, createAnnotation, emptyBody } from '../../../lib/annotation.ts';
import { startSession } from '../../../lib/page/session.ts';
import type {
  PageSession,
  PageSummary,
  SessionCalls,
  SessionOptions,
} from '../../../lib/page/types.ts';
import { painted } from '../painted.ts';
import { PROSE, show } from '../show.ts';
import { anchoring, naming, read } from '../read.ts';
import { sourceOf } from '../source-of.ts';

const SENTENCE = 'The harbour earned $61.7 million in 2023, the authority said on Monday.';
const WORDS = '$61.7 million';

let stop: AbortController;
let summaries: PageSummary[];

function rated(): Annotation {
  const { text } = readPage(document);
  const start = text.indexOf(WORDS);
  const selector = describeSpan({ start, end: start + WORDS.length }, text);
  const source = location.href;
  const captured = { url: source, sentence: SENTENCE, title: '', site: '' };
  const claim = { kind: 'money', text: WORDS, score: 0.5, reasons: [] } as const;
  const body = { ...emptyBody(), rating: 'false' } as const;
  const target = { source, selector, captured };
  return createAnnotation('a1', target, { ...claim, reasons: [] }, body, '2026-01-02T03:04:05Z');
}

function begin(
  annotationsOf: SessionCalls['annotationsOf'],
  fetchAnchoring: SessionOptions['anchoring'] = anchoring,
): PageSession {
  return startSession(document, {
    anchoring: fetchAnchoring,
    naming,
    calls: { readSlices: read, sourceOf, annotationsOf, suggestNames: async () => [] },
    openCard: () => {},
    strictness: 'all',
    signal: stop.signal,
    onChange: (summary) => summaries.push(summary),
  });
}

beforeEach(() => {
  stop = new AbortController();
  summaries = [];
  show(`<main><h1>Harbour</h1><p>${PROSE}</p><p id="claim">${SENTENCE}</p></main>`);
});

afterEach(() => {
  stop.abort();
  show('');
});

describe('what is known of a page', () => {
  it('is asked for again where asking failed, though the page is still', async () => {
    const annotation = rated();
    const asked = vi
      .fn<SessionCalls['annotationsOf']>()
      .mockRejectedValueOnce(new Error('asleep'))
      .mockResolvedValue([annotation]);
    await begin(asked).ready;
    expect(painted('false')).toEqual([]);
    await vi.waitFor(() => expect(painted('false')).toEqual([WORDS]), 5000);
  });

  it('is asked for again where what finds it in the text could not be had', async () => {
    const annotation = rated();
    const fetched = vi
      .fn<SessionOptions['anchoring']>()
      .mockRejectedValueOnce(new Error('asleep'))
      .mockImplementation(anchoring);
    await begin(async () => [annotation], fetched).ready;
    expect(painted('false')).toEqual([]);
    await vi.waitFor(() => expect(painted('false')).toEqual([WORDS]), 5000);
  });

  it('needs nothing to find it where nothing was rated', async () => {
    const fetched = vi.fn<SessionOptions['anchoring']>(anchoring);
    await begin(async () => [], fetched).ready;
    expect(painted('checkable')).toContain(WORDS);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is what was told last, though an earlier question is answered later', async () => {
    const annotation = rated();
    const answers: ((annotations: Annotation[]) => void)[] = [];
    const session = begin(() => new Promise((answer) => void answers.push(answer)));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]!([]);
    await session.ready;
    const earlier = session.refresh();
    const later = session.refresh();
    await vi.waitFor(() => expect(answers).toHaveLength(3));
    answers[2]!([annotation]);
    await later;
    expect(painted('false')).toEqual([WORDS]);
    answers[1]!([]);
    await earlier;
    expect(painted('false')).toEqual([WORDS]);
  });

  it('is asked for again where it changed before the page was first read', async () => {
    const annotation = rated();
    const answers: ((annotations: Annotation[]) => void)[] = [];
    const session = begin(() => new Promise((answer) => void answers.push(answer)));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    const told = session.refresh();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]!([annotation]);
    answers[0]!([]);
    await Promise.all([told, session.ready]);
    expect(painted('false')).toEqual([WORDS]);
  });

  it('is never forgotten by readings of a long page that goes on changing', async () => {
    const annotation = rated();
    const lines = Array.from({ length: 1500 }, (_, n) => `<p>Plant ${n} made ${n} tons.</p>`);
    document.querySelector('main')!.insertAdjacentHTML('beforeend', lines.join(''));
    let kept: Annotation[] = [];
    const session = begin(async () => kept);
    await session.ready;
    const counter = document.createElement('p');
    document.querySelector('main')!.append(counter);
    const timer = setInterval(() => (counter.textContent = `${Math.random()} tons.`), 5);
    stop.signal.addEventListener('abort', () => clearInterval(timer));

    kept = [annotation];
    let told = false;
    const before = summaries.length;
    await vi.waitFor(() => expect(summaries.length).toBeGreaterThan(before), 8000);
    const from = summaries.length;
    void session.refresh().then(() => (told = true));
    await vi.waitFor(() => expect(summaries.length).toBeGreaterThan(from + 1), 15_000);
    expect(told).toBe(true);
    const first = summaries.findIndex(({ annotations }) => annotations.length === 1);
    expect(first).toBeGreaterThan(0);
    expect(summaries.slice(first).every(({ annotations }) => annotations.length === 1)).toBe(true);
    expect(painted('false')).toEqual([WORDS]);
  }, 30_000);
});
