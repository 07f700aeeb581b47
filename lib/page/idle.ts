import type { Steps } from '../anchor/steps.ts';

/** Milliseconds taken at a time: far enough from a long task (50) for one slow step. */
const BUDGET = 20;
/** Milliseconds after which the page is read even if the browser is never idle. */
const PATIENCE = 200;
/** What is taken then. */
const BUDGET_UNASKED = 8;

/** Waits until the page is shown; returns at once where it is. */
export async function visible(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return;
  await new Promise<void>((resolve) => {
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'visible' && resolve(),
      { signal },
    );
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Waits for a time when the browser has nothing better to do; then tells whether it is over. */
function idle(): Promise<() => boolean> {
  return new Promise((resolve) => {
    requestIdleCallback(
      (deadline) => {
        const budget = deadline.didTimeout
          ? BUDGET_UNASKED
          : Math.min(BUDGET, deadline.timeRemaining());
        const end = performance.now() + budget;
        resolve(() => performance.now() >= end);
      },
      { timeout: PATIENCE },
    );
  });
}

/** Does work in idle times, a few steps in each; undefined where `signal` ended it. */
export async function inIdleTime<T>(steps: Steps<T>, signal: AbortSignal): Promise<T | undefined> {
  let isOver = await idle();
  for (;;) {
    if (signal.aborted) return undefined;
    if (isOver()) isOver = await idle();
    const { done, value } = steps.next();
    if (done) return value;
  }
}
