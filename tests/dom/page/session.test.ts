import '../../../assets/highlight.css';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnotation, emptyBody, type Annotation } from '../../../lib/annotation.ts';
import { startSession } from '../../../lib/page/session.ts';
import type { OpenRequest, PageSession, SessionOptions } from '../../../lib/page/types.ts';
import { painted } from '../painted.ts';
import { PROSE, show } from '../show.ts';
import { anchoring, naming, read } from '../read.ts';
import { sourceOf } from '../source-of.ts';

const ARTICLE = `
  <nav><a href="/x">Revenue of $9 billion at Rival Corp</a></nav>
  <main>
    <h1>Widget maker reports a strong year</h1>
    <p>${PROSE}</p>
    <p id="first">The widget maker reported revenue of <b>$47.3</b> billion for the year, according to its filing with the regulator.</p>
    <p id="second">It sold widgets to <a id="link" href="#elsewhere">over 1 billion users</a> in 2024, the company said on Tuesday.</p>
    <p style="height: 3000px">${PROSE}</p>
    <p id="last">Profit fell 21% in the fourth quarter, the company said in its report to shareholders.</p>
  </main>
  <footer><p>Founded with $5 million in 1999.</p></footer>`;

let stop: AbortController;
let opened: OpenRequest[];

async function start(options: Partial<SessionOptions> = {}): Promise<PageSession> {
  const session = startSession(document, {
    anchoring,
    naming,
    calls: {
      readSlices: read,
      sourceOf,
      annotationsOf: async () => [],
      suggestNames: async () => [],
    },
    openCard: (request) => opened.push(request),
    strictness: 'all',
    signal: stop.signal,
    ...options,
  });
  await session.ready;
  return session;
}

/** An annotation as the card would save it. */
function annotate(
  { target, claim }: OpenRequest,
  rating: Annotation['body']['rating'],
): Annotation {
  const { kind, text, score, reasons } = claim;
  const body = { ...emptyBody(), rating };
  return createAnnotation(
    'a1',
    target,
    { kind, text, score, reasons },
    body,
    '2026-01-02T03:04:05Z',
  );
}

/** Where the middle of some words is drawn. */
function middleOf(words: string): { x: number; y: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const box = range.getClientRects()[0]!;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  throw new Error(`"${words}" is not on the page`);
}

/** A real click of the mouse on some words, which must be in view. */
async function clickOn(words: string, modifier = ''): Promise<void> {
  const { x, y } = middleOf(words);
  const box = document.body.getBoundingClientRect();
  const position = { x: x - box.left, y: y - box.top };
  if (modifier) await userEvent.keyboard(`{${modifier}>}`);
  await userEvent.click(document.body, { position, force: true });
  if (modifier) await userEvent.keyboard(`{/${modifier}}`);
}

beforeEach(() => {
  stop = new AbortController();
  opened = [];
  show(ARTICLE);
  window.scrollTo(0, 0);
});

afterEach(() => {
  stop.abort();
  show('');
});

describe('a session', () => {
  it('draws the claims of the article and no others', async () => {
    const session = await start();
    const marked = painted('checkable');
    expect(marked).toContain('$47.3 billion');
    expect(marked).toContain('over 1 billion users');
    expect(marked.join()).not.toMatch(/\$9 billion|\$5 million|1999/);
    expect(session.summary().claims).toBe(marked.length);
  });

  it('leaves the page byte for byte as it was', async () => {
    const before = document.documentElement.outerHTML;
    const session = await start();
    session.step(1);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes everything away when it ends', async () => {
    await start();
    stop.abort();
    expect(painted('checkable')).toEqual([]);
    expect(CSS.highlights.has('blue-pencil-checkable')).toBe(false);
  });

  it('touches no highlights but its own', async () => {
    const theirs = new Highlight();
    CSS.highlights.set('search', theirs);
    await start();
    stop.abort();
    expect(CSS.highlights.get('search')).toBe(theirs);
    CSS.highlights.delete('search');
  });

  it('draws again what the page has cleared, when it is looked at', async () => {
    await start();
    CSS.highlights.clear();
    window.dispatchEvent(new Event('scroll'));
    expect(painted('checkable')).toContain('$47.3 billion');
  });

  it('marks text that comes later and drops what goes', async () => {
    await start();
    document.querySelector('#first')!.remove();
    document
      .querySelector('#second')!
      .insertAdjacentHTML(
        'afterend',
        '<p>The company also paid a dividend of $600 million to its shareholders in May 2025.</p>',
      );
    await vi.waitFor(() => expect(painted('checkable')).toContain('$600 million'), 5000);
    expect(painted('checkable')).not.toContain('$47.3 billion');
  });

  it('marks names once they are known, and the rest where asking fails', async () => {
    document.querySelector('#first')!.insertAdjacentText('beforeend', ' Sam Altamn led the talks.');
    const suggestion = { text: 'Altman', fullName: 'Sam Altman', source: 'list' } as const;
    await start({
      calls: {
        readSlices: read,
        sourceOf,
        annotationsOf: async () => [],
        suggestNames: async (candidates) =>
          candidates
            .filter(({ text }) => text === 'Sam Altamn')
            .map(({ text }) => ({ candidate: text, span: { start: 4, end: 10 }, suggestion })),
      },
    });
    await vi.waitFor(() => expect(painted('name')).toEqual(['Altamn']));
  });

  it('marks names anew when told to, by the last answer asked for', async () => {
    document.querySelector('#first')!.insertAdjacentText('beforeend', ' Sam Altamn led the talks.');
    const suggestion = { text: 'Altman', fullName: 'Sam Altman', source: 'list' } as const;
    const finding = { candidate: 'Sam Altamn', span: { start: 4, end: 10 }, suggestion };
    const asked: { source: string; answer(findings: (typeof finding)[]): void }[] = [];
    const session = await start({
      calls: {
        readSlices: read,
        sourceOf,
        annotationsOf: async () => [],
        suggestNames: (_candidates, source) =>
          new Promise((answer) => void asked.push({ source, answer })),
      },
    });
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]!.source).toBe(session.summary().source);
    asked[0]!.answer([finding]);
    await vi.waitFor(() => expect(painted('name')).toEqual(['Altamn']));

    const earlier = session.refreshNames();
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    const later = session.refreshNames();
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    asked[2]!.answer([]);
    await later;
    expect(painted('name')).toEqual([]);
    asked[1]!.answer([finding]);
    await earlier;
    expect(painted('name')).toEqual([]);
  });

  it('keeps names that were told while the same text was read again', async () => {
    const first = document.querySelector('#first')!;
    first.insertAdjacentText('beforeend', ' Sam Altamn led the talks.');
    const suggestion = { text: 'Altman', fullName: 'Sam Altman', source: 'list' } as const;
    const finding = { candidate: 'Sam Altamn', span: { start: 4, end: 10 }, suggestion };
    let answer: ((findings: (typeof finding)[]) => void) | undefined;
    let asked = 0;
    await start({
      calls: {
        readSlices: read,
        sourceOf,
        annotationsOf: async () => [],
        suggestNames: () => {
          asked++;
          return new Promise((resolve) => (answer = resolve));
        },
      },
    });
    await vi.waitFor(() => expect(answer).toBeDefined());

    const whenIdle = window.requestIdleCallback.bind(window);
    const held: (() => void)[] = [];
    const idle = vi
      .spyOn(window, 'requestIdleCallback')
      .mockImplementation((run, options) => held.push(() => whenIdle(run, options)));
    document.querySelector('#last')!.replaceWith(document.querySelector('#last')!.cloneNode(true));
    await vi.waitFor(() => expect(held.length).toBeGreaterThan(0));
    answer!([finding]);
    await new Promise((resolve) => void setTimeout(resolve));
    idle.mockRestore();
    for (const release of held.splice(0)) release();
    const live = (): boolean =>
      [...(CSS.highlights.get('blue-pencil-checkable') ?? [])].some(
        (range) => range.startContainer.parentElement === document.querySelector('#last'),
      );
    await vi.waitFor(() => expect(live()).toBe(true));
    await vi.waitFor(() => expect(painted('name')).toEqual(['Altamn']));
    expect(asked).toBe(1);
  });

  it('steps on from a name that was accepted to what stands after it', async () => {
    document.querySelector('#first')!.insertAdjacentText('beforeend', ' Sam Altamn led the talks.');
    const suggestion = { text: 'Altman', fullName: 'Sam Altman', source: 'list' } as const;
    let findings = [{ candidate: 'Sam Altamn', span: { start: 4, end: 10 }, suggestion }];
    const session = await start({
      calls: {
        readSlices: read,
        sourceOf,
        annotationsOf: async () => [],
        suggestNames: async () => findings,
      },
    });
    await vi.waitFor(() => expect(painted('name')).toEqual(['Altamn']));
    while (opened.at(-1)?.claim.kind !== 'name') session.step(1);
    const before = opened.at(-2)!.claim;
    const { claim } = opened.at(-1)!;
    findings = [];
    await session.refreshNames();
    expect(painted('name')).toEqual([]);
    session.step(1);
    const after = opened.at(-1)!.claim;
    expect(after.start).toBeGreaterThan(claim.start);
    session.step(-1);
    expect(opened.at(-1)!.claim.text).toBe(before.text);
  });

  it('marks claims where no call is answered', async () => {
    const refuse = () => Promise.reject(new Error('gone'));
    await start({
      calls: { readSlices: read, sourceOf, annotationsOf: refuse, suggestNames: refuse },
    });
    expect(painted('checkable')).toContain('$47.3 billion');
  });
});

describe('a click', () => {
  it('on a claim opens its card with all it needs', async () => {
    await start();
    await clickOn('$47.3');
    expect(opened).toHaveLength(1);
    const [request] = opened;
    expect(request!.claim.text).toBe('$47.3 billion');
    expect(request!.sentence.slice(request!.offsetInSentence)).toMatch(
      /^\$47\.3 billion for the year/,
    );
    expect(request!.target.selector[0]).toMatchObject({ exact: '$47.3 billion' });
    expect(request!.target.captured.url).toBe(location.href);
    expect(request!.state).toBe('new');
    expect(request!.rects()[0]!.width).toBeGreaterThan(0);
  });

  it('beside a claim opens none', async () => {
    await start();
    await clickOn('The widget maker');
    expect(opened).toEqual([]);
  });

  it('on a link under a claim follows the link and opens no card', async () => {
    await start();
    await clickOn('1 billion');
    expect(opened).toEqual([]);
    expect(location.hash).toBe('#elsewhere');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('with Alt on a link under a claim opens the card and holds the link back', async () => {
    await start();
    await clickOn('1 billion', 'Alt');
    expect(opened.map(({ claim }) => claim.text)).toEqual(['over 1 billion users']);
    expect(location.hash).toBe('');
  });

  it('works on a page that stops every event', async () => {
    const swallow = (event: Event): void => event.stopImmediatePropagation();
    document.addEventListener('click', swallow, { capture: true, signal: stop.signal });
    await start();
    await clickOn('$47.3');
    expect(opened).toHaveLength(1);
  });

  it('reaches the page as ever', async () => {
    const seen = vi.fn<(event: Event) => void>();
    document.addEventListener('click', seen, { signal: stop.signal });
    await start();
    await clickOn('$47.3');
    expect(seen).toHaveBeenCalledOnce();
    expect(seen.mock.calls[0]![0].defaultPrevented).toBe(false);
  });
});

describe('annotations', () => {
  async function rated(rating: Annotation['body']['rating']): Promise<Annotation> {
    const first = new AbortController();
    await start({ signal: first.signal });
    await clickOn('$47.3');
    first.abort();
    return annotate(opened.pop()!, rating);
  }

  function calls(...annotations: Annotation[]): SessionOptions['calls'] {
    return {
      readSlices: read,
      sourceOf,
      annotationsOf: async () => annotations,
      suggestNames: async () => [],
    };
  }

  it('are found again and drawn in the look of their rating', async () => {
    const session = await start({ calls: calls(await rated('false')) });
    expect(painted('false')).toEqual(['$47.3 billion']);
    expect(painted('checkable')).not.toContain('$47.3 billion');
    expect(session.summary().annotations).toEqual([{ id: 'a1', state: 'anchored' }]);
  });

  it('whose figure was changed meanwhile are shown as changed, not as rated', async () => {
    const annotation = await rated('false');
    document.querySelector('#first b')!.textContent = '$52.1';
    await start({ calls: calls(annotation) });
    expect(painted('false')).toEqual([]);
    expect(painted('changed')).toEqual(['$52.1 billion']);
    await clickOn('$52.1');
    expect(opened[0]).toMatchObject({ state: 'changed', annotation: { id: 'a1' } });
    expect(opened[0]!.target.selector[0].exact).toBe('$52.1 billion');
  });

  it('whose statement is gone are counted and drawn nowhere', async () => {
    const annotation = await rated('true');
    document.querySelector('#first')!.remove();
    const session = await start({ calls: calls(annotation) });
    expect(painted('true')).toEqual([]);
    expect(session.summary().annotations).toEqual([{ id: 'a1', state: 'orphan' }]);
    expect(session.goTo('a1')).toBe(false);
  });

  it('are drawn and open where the detectors see nothing', async () => {
    const annotation = await rated('mixed');
    const words = 'according to its filing';
    const [quote, position] = annotation.target.selector;
    const around = { prefix: 'billion for the year, ', suffix: ' with the regulator' };
    annotation.target.selector = [{ ...quote, exact: words, ...around }, position];
    annotation.claim = { ...annotation.claim, kind: 'statement', text: words };
    await start({ calls: calls(annotation) });
    expect(painted('mixed')).toEqual([words]);
    await clickOn(words);
    expect(opened[0]).toMatchObject({ state: 'anchored', annotation: { id: 'a1' } });
  });

  it('written elsewhere appear on refresh', async () => {
    const annotation = await rated('true');
    let kept: Annotation[] = [];
    const session = await start({
      calls: {
        readSlices: read,
        sourceOf,
        annotationsOf: async () => kept,
        suggestNames: async () => [],
      },
    });
    kept = [annotation];
    await session.refresh();
    expect(painted('true')).toEqual(['$47.3 billion']);
  });

  it('are scrolled to the middle and washed for a while', async () => {
    document.querySelector('main')!.prepend(document.querySelector('#last')!);
    const annotation = await rated('true');
    document.querySelector('main')!.append(document.querySelector('#first')!);
    const session = await start({ calls: calls(annotation) });
    expect(session.goTo('a1')).toBe(true);
    const { y } = middleOf('$47.3');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(window.innerHeight);
    expect(painted('focus')).toEqual(['$47.3 billion']);
    await vi.waitFor(() => expect(painted('focus')).toEqual([]), 4000);
  });
});

describe('the keyboard', () => {
  it('goes from claim to claim and round', async () => {
    const session = await start();
    session.step(1);
    session.step(1);
    session.step(-1);
    const texts = opened.map(({ claim }) => claim.text);
    expect(texts[0]).not.toBe(texts[1]);
    expect(texts[2]).toBe(texts[0]);
    expect(opened.every(({ by }) => by === 'keyboard')).toBe(true);
  });

  it('goes to claims without a verdict, past those that have one, and says where there is no other', async () => {
    const first = await start();
    first.step(1);
    const annotation = annotate(opened[0]!, 'false');
    const calls = {
      readSlices: read,
      sourceOf,
      annotationsOf: async () => [annotation],
      suggestNames: async () => [],
    };
    const session = await start({ calls });
    opened = [];
    const count = session.summary().claims - 1;
    for (let steps = 0; steps < count; steps++) expect(session.stepUnchecked(1)).toBe(true);
    const texts = opened.map(({ claim }) => claim.start);
    expect(new Set(texts).size).toBe(count);
    expect(texts).not.toContain(annotation.target.selector[1].start);
    session.stepUnchecked(-1);
    expect(opened.at(-1)?.claim.start).toBe(texts.at(-2));
  });

  it('opens the claim nearest to the middle of the window', async () => {
    const session = await start();
    document.querySelector('#last')!.scrollIntoView({ block: 'center', behavior: 'instant' });
    expect(session.openNearest()).toBe(true);
    expect(document.querySelector('#last')!.textContent).toContain(opened[0]!.claim.text);
  });

  it('finds no claim on a page without any', async () => {
    show(`<main><p>${PROSE}</p></main>`);
    const session = await start();
    expect(session.step(1)).toBe(false);
    expect(session.stepUnchecked(1)).toBe(false);
    expect(session.openNearest()).toBe(false);
  });
});

describe('the claim in focus', () => {
  it('is washed while its card is open', async () => {
    const session = await start();
    await clickOn('$47.3');
    session.focus(opened[0]);
    expect(painted('focus')).toEqual(['$47.3 billion']);
    session.focus(undefined);
    expect(painted('focus')).toEqual([]);
  });
});
