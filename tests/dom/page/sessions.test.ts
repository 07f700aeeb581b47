import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSessions } from '../../../lib/page/sessions.ts';
import type { OpenRequest, PageSession } from '../../../lib/page/types.ts';
import { PROSE, show } from '../show.ts';
import { anchoring, naming, read } from '../read.ts';
import { sourceOf } from '../source-of.ts';

const ARTICLE = '/tests/pages/framed-article.html';

let stop: AbortController;
let opened: OpenRequest[];

function start(): PageSession {
  return startSessions(document, {
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
  });
}

/** A frame of a size, in which the page at an address has been loaded. */
async function addFrame(src: string, width = 600): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src, width, height: '400' });
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  return frame;
}

beforeEach(() => {
  stop = new AbortController();
  opened = [];
  show('<p>Nothing to read here.</p>');
});

afterEach(() => {
  stop.abort();
  show('');
});

describe('articles in frames', () => {
  it('are read, those that come later as well, until they go', async () => {
    const session = start();
    await session.ready;
    expect(session.summary().claims).toBe(0);
    const frame = await addFrame(ARTICLE);
    await vi.waitFor(() => expect(session.summary().claims).toBeGreaterThan(0), 5000);
    expect(session.summary().source).toBe(location.origin + ARTICLE);
    frame.remove();
    expect(session.summary().claims).toBe(0);
  });

  it('open their cards where they stand in the window', async () => {
    const frame = await addFrame(ARTICLE);
    const session = start();
    await session.ready;
    expect(session.step(1)).toBe(true);
    const [{ rects, target }] = opened as [OpenRequest];
    expect(target.source).toBe(location.origin + ARTICLE);
    const outer = frame.getBoundingClientRect();
    const [rect] = rects() as [DOMRect];
    expect(rect.left).toBeGreaterThan(outer.left);
    expect(rect.top).toBeGreaterThan(outer.top);
    expect(rect.bottom).toBeLessThan(outer.bottom);
  });

  it('are left alone where they are small, or have no address of their own', async () => {
    await addFrame(ARTICLE, 200);
    const frame = await addFrame('about:blank');
    frame.contentDocument!.write(
      `<meta property="og:type" content="article"><p>${PROSE}</p><p>It earned $61.7 million. ${PROSE}</p>`,
    );
    const session = start();
    await session.ready;
    expect(session.summary().claims).toBe(0);
  });
});
