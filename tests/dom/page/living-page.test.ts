import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSession } from '../../../lib/page/session.ts';
import type { PageSession, PageSummary } from '../../../lib/page/types.ts';
import { painted } from '../painted.ts';
import { PROSE, show } from '../show.ts';
import { anchoring, naming, read } from '../read.ts';
import { sourceOf } from '../source-of.ts';

const CLAIM =
  '<p id="claim">The harbour earned $61.7 million in 2023, the authority said on Monday.</p>';

let stop: AbortController;
let summaries: PageSummary[];
const home = location.pathname + location.search;

async function start(): Promise<PageSession> {
  const session = startSession(document, {
    anchoring,
    naming,
    calls: { readSlices: read, sourceOf, annotationsOf: asked, suggestNames: async () => [] },
    openCard: () => {},
    strictness: 'all',
    signal: stop.signal,
    onChange: (summary) => summaries.push(summary),
  });
  await session.ready;
  return session;
}

const asked = vi.fn<(source: string) => Promise<[]>>(async () => []);

function canonical(href: string): void {
  document.querySelector('link[rel="canonical"]')?.remove();
  document.head.insertAdjacentHTML('beforeend', `<link rel="canonical" href="${href}">`);
}

beforeEach(() => {
  stop = new AbortController();
  summaries = [];
  asked.mockClear();
  show(`<main><h1>Harbour</h1><p>${PROSE}</p>${CLAIM}</main>`);
});

afterEach(() => {
  stop.abort();
  document.querySelector('link[rel="canonical"]')?.remove();
  history.replaceState(null, '', home);
  show('');
});

async function waitForMarks(...words: string[]): Promise<void> {
  await vi.waitFor(() => expect(painted('checkable')).toEqual(expect.arrayContaining(words)), 5000);
}

describe('a page that changes', () => {
  it('is read again where a framework draws the same text anew', async () => {
    await start();
    const main = document.querySelector('main')!;
    main.innerHTML = main.innerHTML.replace('$61.7', '$62.8');
    await waitForMarks('$62.8 million');
    expect(painted('checkable')).not.toContain('$61.7 million');
  });

  it('is read again where nodes change and the text does not', async () => {
    await start();
    const paragraph = document.querySelector('#claim')!;
    paragraph.replaceWith(paragraph.cloneNode(true));
    await vi.waitFor(() => {
      const [range] = [...CSS.highlights.get('blue-pencil-checkable')!];
      expect(range!.startContainer.isConnected).toBe(true);
    }, 5000);
  });

  it('is read as soon the fifth time, where nodes change over and over and the text does not', async () => {
    await start();
    for (let times = 0; times < 5; times++) {
      const paragraph = document.querySelector('#claim')!;
      paragraph.replaceWith(paragraph.cloneNode(true));
      await vi.waitFor(() => {
        const [range] = [...CSS.highlights.get('blue-pencil-checkable')!];
        expect(range!.startContainer.isConnected).toBe(true);
      }, 2000);
    }
  });

  it('has its marks drawn again where they were taken away, and nothing was touched', async () => {
    await start();
    const before = painted('checkable');
    CSS.highlights.clear();
    await waitForMarks('$61.7 million');
    CSS.highlights.get('blue-pencil-checkable')!.clear();
    await waitForMarks('$61.7 million');
    expect(painted('checkable')).toEqual(before);
  });

  it('asks for its annotations again when it was kept aside', async () => {
    await start();
    asked.mockClear();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  });

  it('is read on where it grows', async () => {
    await start();
    for (const n of [11, 12, 13]) {
      document
        .querySelector('main')!
        .insertAdjacentHTML('beforeend', `<p>It spent ${n} million dollars on cranes.</p>`);
      await waitForMarks(`${n} million dollars`);
    }
    expect(painted('checkable')).toContain('$61.7 million');
  });

  it('is read on where a folded part opens', async () => {
    document
      .querySelector('main')!
      .insertAdjacentHTML(
        'beforeend',
        '<details><summary>More</summary><p>It spent 14 million dollars on cranes.</p></details>',
      );
    await start();
    expect(painted('checkable')).not.toContain('14 million dollars');
    document.querySelector('details')!.open = true;
    await waitForMarks('14 million dollars');
  });

  it('is read where a wall comes off', async () => {
    document.querySelector('main')!.style.display = 'none';
    const session = await start();
    expect(session.summary().claims).toBe(0);
    document.querySelector('main')!.style.display = '';
    await waitForMarks('$61.7 million');
  });

  it('is read on inside open shadow trees', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      `<p>${PROSE}</p><p>It spent 17 million dollars.</p>`;
    document.querySelector('main')!.append(host);
    await start();
    expect(painted('checkable')).toContain('17 million dollars');
    host.shadowRoot!.lastElementChild!.textContent = 'It spent 18 million dollars.';
    await waitForMarks('18 million dollars');
  });

  it('is not read again for what is ours', async () => {
    await start();
    const before = summaries.length;
    const card = document.createElement('blue-pencil-card');
    document.documentElement.append(card);
    card.style.left = '10px';
    // A change of the page's own, after which the card's would have been seen as well.
    document
      .querySelector('main')!
      .insertAdjacentHTML('beforeend', '<p>It spent 15 million dollars.</p>');
    await waitForMarks('15 million dollars');
    card.remove();
    expect(summaries).toHaveLength(before + 1);
  });

  it('is left alone once the session has ended', async () => {
    await start();
    stop.abort();
    const before = summaries.length;
    document
      .querySelector('main')!
      .insertAdjacentHTML('beforeend', '<p>It spent 16 million dollars.</p>');
    const other = new AbortController();
    const session = startSession(document, {
      anchoring,
      naming,
      calls: { readSlices: read, sourceOf, annotationsOf: asked, suggestNames: async () => [] },
      openCard: () => {},
      strictness: 'all',
      signal: other.signal,
    });
    await session.ready;
    other.abort();
    expect(summaries).toHaveLength(before);
  });
});

describe('which page it is', () => {
  it('is what the page says, where it may say so', async () => {
    canonical('/harbour');
    const session = await start();
    expect(session.summary().source).toBe(`${location.origin}/harbour`);
    expect(asked).toHaveBeenCalledWith(`${location.origin}/harbour`);
  });

  it('is not what it says of another site', async () => {
    canonical('https://other.example/harbour');
    const session = await start();
    expect(new URL(session.summary().source).origin).toBe(location.origin);
  });

  it('changes with the address on a page that goes from article to article', async () => {
    canonical('/first');
    await start();
    history.pushState(null, '', '/second');
    document.querySelector('#claim')!.textContent =
      'The airport earned $71.8 million in 2024, it said.';
    await waitForMarks('$71.8 million');
    expect(summaries.at(-1)!.source).toBe(`${location.origin}/second`);
    expect(asked).toHaveBeenLastCalledWith(`${location.origin}/second`);
  });
});

describe('a very long page', () => {
  const MANY = 2600;

  it('has its marks near the reader drawn, and others as they come near', async () => {
    const lines = Array.from(
      { length: MANY },
      (_, n) => `<p>Plant ${n} made ${n + 10_000} tons of steel.</p>`,
    );
    show(`<main><p>${PROSE}</p>${lines.join('')}</main>`);
    const session = await start();
    expect(session.summary().claims).toBeGreaterThanOrEqual(MANY);
    expect(painted('checkable')).toContain('10000 tons of steel');
    expect(painted('checkable')).not.toContain(`${MANY + 9999} tons of steel`);
    window.scrollTo(0, document.body.scrollHeight);
    await waitForMarks(`${MANY + 9999} tons of steel`);
    expect(painted('checkable')).not.toContain('10000 tons of steel');
    window.scrollTo(0, 0);
  });
});
