import type { CDPSession, Page } from 'puppeteer-core';

/** What one visit of a page costs, all of it: ours is what it costs more with the reader than without. */
export interface Visit {
  /** Milliseconds of the processor's time on the main thread. */
  mainThread: number;
  /** Milliseconds from `DOMContentLoaded` to the first marks; undefined where nothing is marked. */
  marked: number | undefined;
  /** The same from where the document is idle: the browser puts no script like ours in before. */
  markedIdle: number | undefined;
  /** Milliseconds each, of the tasks over 50 ms. A reader may put off the page's own, so none is left out for its time. */
  longTasks: number[];
  /** The sum of all shifts. */
  layoutShift: number;
  /** Bytes of the page's heap, all worlds, after collecting. */
  heap: number;
  /** Marks drawn at the end. */
  marks: number;
}

/** A document is idle once loaded, or so many milliseconds after `DOMContentLoaded` (Chromium's `script_injection_manager.cc`). */
const IDLE_AT_LATEST = 200;

/** Keeps what the browser finds long or shifted and, where asked to, the time at which marks are first seen in a frame. */
function watch(looks: boolean): void {
  const seen = { longTasks: [] as number[], layoutShift: 0 };
  Object.assign(globalThis, { blueBench: seen });
  const observe = (type: string, add: (entry: any) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
      type,
      buffered: true,
    });
  observe('longtask', ({ duration }) => seen.longTasks.push(duration));
  observe('layout-shift', ({ value }) => (seen.layoutShift += value));
  const look = (): void => {
    const names = [...(CSS.highlights.keys() as Iterable<string>)];
    if (names.some((name) => CSS.highlights.get(name)!.size > 0)) performance.mark('marked');
    else requestAnimationFrame(look);
  };
  if (looks) look();
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? NaN;
}

/** Waits until the main thread has had little to do for a while: all that is to be done is done. */
async function untilCalm(session: CDPSession): Promise<void> {
  let before = -1;
  for (let calm = 0; calm < 4;) {
    const now = await metric(session, 'TaskDuration');
    calm = now - before < 0.01 ? calm + 1 : 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/**
 * Visits a page in a tab of its own.
 *
 * @param looks for the first marks, in each frame; that makes frames, which are work of the main thread as well
 */
export async function measureVisit(page: Page, url: string, looks: boolean): Promise<Visit> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(watch, looks);
  await page.bringToFront();
  await page.goto(url);
  await untilCalm(session);
  const mainThread = 1000 * (await metric(session, 'TaskDuration'));
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const seen = await page.evaluate((idleAtLatest) => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const from = load!.domContentLoadedEventEnd;
    const { longTasks, layoutShift } = (globalThis as any).blueBench;
    const [first] = performance.getEntriesByName('marked');
    const sizes = [...(CSS.highlights.values() as Iterable<Highlight>)].map(({ size }) => size);
    return {
      marked: first && first.startTime - from,
      markedIdle: first && first.startTime - Math.min(load!.loadEventEnd, from + idleAtLatest),
      longTasks: longTasks as number[],
      layoutShift: layoutShift as number,
      marks: sizes.reduce((sum, size) => sum + size, 0),
    };
  }, IDLE_AT_LATEST);
  return { ...seen, mainThread, heap };
}
