import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describe as describeSpan } from '../../../lib/anchor/describe.ts';
import { readPage } from '../../../lib/anchor/page-text.ts';
import { type Annotation, createAnnotation, emptyBody } from '../../../lib/annotation.ts';
import { startSession } from '../../../lib/page/session.ts';
import type { PageSession } from '../../../lib/page/types.ts';
import { painted } from '../painted.ts';
import { PROSE, show } from '../show.ts';
import { anchoring, naming, read } from '../read.ts';
import { sourceOf } from '../source-of.ts';

const WORDS = '$61.7 million';

let stop: AbortController;

function rated(): Annotation {
  const { text } = readPage(document);
  const start = text.indexOf(WORDS);
  const end = start + WORDS.length;
  const sentence = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('.\n', end) + 1);
  const captured = { url: location.href, sentence, title: '', site: '' };
  const target = { source: location.href, selector: describeSpan({ start, end }, text), captured };
  const claim: Annotation['claim'] = { kind: 'money', text: WORDS, score: 0.5, reasons: [] };
  const body = { ...emptyBody(), rating: 'false' } as const;
  return createAnnotation('a1', target, claim, body, '2026-01-02T03:04:05Z');
}

async function begin(): Promise<PageSession> {
  const annotation = rated();
  const session = startSession(document, {
    anchoring,
    naming,
    calls: {
      readSlices: read,
      sourceOf,
      annotationsOf: async () => [annotation],
      suggestNames: async () => [],
    },
    openCard: () => {},
    strictness: 'all',
    signal: stop.signal,
  });
  await session.ready;
  return session;
}

/** When the page next draws. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => void requestAnimationFrame(() => resolve()));
}

function element(id: string): Element {
  return document.getElementById(id)!;
}

beforeEach(() => {
  stop = new AbortController();
  show(`<main><h1>Harbour</h1><p>${PROSE}</p>
    <p id="claim">In\n 2023 the harbour earned <b id="sum">$61.7</b>
      <span hidden>or so</span>million in all, the authority said on Monday.</p>
    <p id="other">${PROSE}</p></main>`);
});

afterEach(() => {
  stop.abort();
  show('');
});

describe('a rating', () => {
  it.each([
    ['its figure', () => void (element('sum').firstChild as Text).replaceData(1, 2, '99')],
    ['its element', () => void (element('sum').textContent = '$99.7')],
    ['what stands between its words', () => void element('sum').after(' thousand')],
    [
      'the word beside it',
      () => {
        const after = element('claim').lastChild as Text;
        after.data = after.data.replace('in all', 'a day');
      },
    ],
    ['all of the article', () => void (document.querySelector('main')!.innerHTML += ' ')],
  ])('is gone before the page is drawn with another: %s', async (_, change) => {
    await begin();
    expect(painted('false')).toHaveLength(1);
    change();
    await nextFrame();
    expect(painted('false')).toEqual([]);
  });

  it('is drawn on while other words change, hidden ones too', async () => {
    await begin();
    element('other').textContent = 'Other words.';
    element('claim').querySelector('span')!.style.color = 'red';
    await nextFrame();
    expect(painted('false')).toHaveLength(1);
  });

  it('does not come back with the names of what stood there', async () => {
    const session = await begin();
    element('sum').after(' thousand');
    await session.refreshNames();
    await session.refresh();
    expect(painted('false').filter((words) => words.includes('thousand'))).toEqual([]);
  });

  it('is shown as changed soon after', async () => {
    await begin();
    element('sum').textContent = '$99.7';
    await vi.waitFor(() => expect(painted('changed')).toHaveLength(1), 3000);
  });
});
