import { visibilityOf } from '../anchor/unclobbered.ts';
import type { Steps } from '../anchor/steps.ts';

/** Milliseconds taken at a time: far enough from a long task (50) for one slow step. */
const BUDGET = 20;
/** What is wanted soon takes so many whiles of the page's own time, and no more. */
const SOON = 8;
/** Milliseconds after which the page is read even if the browser is never idle. */
const PATIENCE = 200;
/** What is taken then. */
const BUDGET_UNASKED = 8;

/** Waits until the page is shown; returns at once where it is. */
export async function visible(document: Document, signal: AbortSignal): Promise<void> {
  if (visibilityOf(document) === 'visible') return;
  await new Promise<void>((resolve) => {
    document.addEventListener(
      'visibilitychange',
      () => visibilityOf(document) === 'visible' && resolve(),
      { signal },
    );
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** `soon` for what the reader is waiting for, `idle` for what may wait till nothing better is to be done. */
export type Pace = 'soon' | 'idle';

/** Says whether the while is over. */
type Clock = () => boolean;

/** The while that was begun last; work that comes before its end goes on in it. */
let latest = { start: 0, end: 0 };

function clock(budget: number): Clock {
  const start = performance.now();
  latest = { start, end: start + budget };
  return endOf(latest);
}

function endOf({ end }: typeof latest): Clock {
  return () => performance.now() >= end;
}

/** What is left of the latest while: to wait for another, behind what the page draws, takes longer than the work does. */
function present(): Clock | undefined {
  const now = performance.now();
  return now >= latest.start && now < latest.end ? endOf(latest) : undefined;
}

function idle(): Promise<Clock> {
  return new Promise((resolve) => {
    requestIdleCallback(
      (deadline) => {
        const budget = Math.min(BUDGET, deadline.timeRemaining());
        resolve(clock(deadline.didTimeout ? BUDGET_UNASKED : budget));
      },
      { timeout: PATIENCE },
    );
  });
}

/** Behind what the page has to do already. Idle times come up to 50 ms apart, too far for a first look. */
function soon(): Promise<Clock> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(clock(BUDGET)));
  });
}

/** Does work in many short whiles; undefined where `signal` ended it. */
export async function inWhiles<T>(
  steps: Steps<T>,
  pace: Pace,
  signal: AbortSignal,
): Promise<T | undefined> {
  let whiles = 0;
  const next = (): Promise<Clock> => (pace === 'soon' && whiles++ < SOON ? soon() : idle());
  let isOver = (pace === 'soon' && present()) || (await next());
  for (;;) {
    if (signal.aborted) return undefined;
    if (isOver()) isOver = await next();
    const { done, value } = steps.next();
    if (done) return value;
  }
}
