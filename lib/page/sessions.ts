import { articleIn } from '../anchor/article-frames.ts';
import { findAllIn } from '../anchor/unclobbered.ts';
import { joinLists } from './join-lists.ts';
import { startSession } from './session.ts';
import type { OpenRequest, PageSession, PageSummary, SessionOptions } from './types.ts';

interface FrameSession {
  session: PageSession;
  stop: AbortController;
}

/** A request of a frame with its places in the coordinates of the window. */
function moved(request: OpenRequest, frame: Element): OpenRequest {
  const rects = (): DOMRect[] => {
    const { left, top } = frame.getBoundingClientRect();
    const [x, y] = [left + frame.clientLeft, top + frame.clientTop];
    return request
      .rects()
      .map((rect) => new DOMRect(rect.left + x, rect.top + y, rect.width, rect.height));
  };
  return { ...request, rects };
}

/** The page is that with the most claims; annotations of both are on it, and claims to check. */
function joined(a: PageSummary, b: PageSummary): PageSummary {
  const main = b.claims > a.claims ? b : a;
  return {
    ...main,
    unchecked: a.unchecked + b.unchecked,
    annotations: [...a.annotations, ...b.annotations],
  };
}

/** As {@link startSession}, with a session for each article in a frame, for as long as it stands there. */
export function startSessions(document: Document, options: SessionOptions): PageSession {
  const { signal } = options;
  const frames = new Map<HTMLIFrameElement, FrameSession>();
  const requests = new WeakMap<OpenRequest, OpenRequest>();
  const tell = (): void => options.onChange?.(summary());
  const main = startSession(document, { ...options, onChange: tell });

  function all(): PageSession[] {
    for (const [frame, { stop }] of frames) {
      if (frame.isConnected) continue;
      stop.abort();
      frames.delete(frame);
    }
    return [main, ...[...frames.values()].map(({ session }) => session)];
  }

  function summary(): PageSummary {
    return all()
      .map((session) => session.summary())
      .reduce(joined);
  }

  function enter(frame: HTMLIFrameElement): void {
    frames.get(frame)?.stop.abort();
    frames.delete(frame);
    const inside = articleIn(frame);
    if (!inside) return;
    const stop = new AbortController();
    const openCard = (request: OpenRequest): void => {
      const outside = moved(request, frame);
      requests.set(outside, request);
      options.openCard(outside);
    };
    const session = startSession(inside, {
      ...options,
      openCard,
      onChange: tell,
      signal: AbortSignal.any([signal, stop.signal]),
    });
    frames.set(frame, { session, stop });
  }

  for (const frame of findAllIn(document, 'iframe, frame')) enter(frame as HTMLIFrameElement);
  // What loads in a frame later is told to the frame's element alone, on the way down.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (/^i?frame$/i.test((target as Element).tagName)) enter(target as HTMLIFrameElement);
    },
    { capture: true, signal },
  );

  return {
    ready: Promise.all(all().map(({ ready }) => ready)).then(() => undefined),
    summary,
    list: joinLists(() => all().map(({ list }) => list)),
    sample() {
      const { source } = summary();
      const page = all().find((session) => session.summary().source === source);
      return (page ?? main).sample();
    },
    goTo: (id) => all().some((session) => session.goTo(id)),
    recheck: (id) => all().some((session) => session.recheck(id)),
    step: (direction) => all().some((session) => session.step(direction)),
    stepUnchecked: (direction) => all().some((session) => session.stepUnchecked(direction)),
    openNearest: () => all().some((session) => session.openNearest()),
    selection: () => all().some((session) => session.selection()),
    openSelection: () => all().some((session) => session.openSelection()),
    async refresh() {
      await Promise.all(all().map((session) => session.refresh()));
    },
    async refreshNames() {
      await Promise.all(all().map((session) => session.refreshNames()));
    },
    focus(request) {
      const inside = request && (requests.get(request) ?? request);
      for (const session of all()) session.focus(inside);
    },
  };
}
