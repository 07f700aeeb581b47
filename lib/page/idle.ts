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

/**
 * Waits for a time when the browser has nothing better to do, at most `timeout` ms.
 *
 * @returns milliseconds that may be taken, at most 50
 */
export function idle(timeout: number): Promise<() => number> {
  return new Promise((resolve) => {
    requestIdleCallback(
      (deadline) => {
        const began = performance.now();
        // A slice begun on time-out has no idle time left, and yet must get somewhere.
        resolve(() =>
          deadline.didTimeout ? 12 - (performance.now() - began) : deadline.timeRemaining(),
        );
      },
      { timeout },
    );
  });
}
