import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeCard, openClaim, rateOpenClaim, untilMarked } from '../../scripts/main-job.ts';
import { figureIn, longArticle } from '../pages/long-article.ts';
import { inBrowsers } from './in-browsers.ts';
import { type Reading, startReading } from './start-reading.ts';

const SIZE = 5_000_000;
/** Milliseconds from the page being there to its first marks; some seconds, where others use the machine. */
const SOON = 15_000;
/** Milliseconds; what takes longer is felt. */
const LONG_TASK = 50;

/** The tasks of a page without scripts are ours. */
const SCRIPT = /^(FireIdleCallback|TimerFire|FireAnimationFrame|EvaluateScript|FunctionCall)$/;

interface TraceEvent {
  name: string;
  /** Microseconds of the processor's time: what others use of the machine does not count. */
  tdur?: number;
}

function scriptsIn(trace: Uint8Array | undefined): TraceEvent[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  return (traceEvents as TraceEvent[]).filter(({ name }) => SCRIPT.test(name));
}

/** Keeps the time at which marks are first seen in a frame. */
function watchMarks(): void {
  const look = (): void => {
    if (CSS.highlights.has('blue-pencil-checkable')) performance.mark('marked');
    else requestAnimationFrame(look);
  };
  look();
}

/** Milliseconds from the end of loading to the first marks, and tasks the browser found long since then. */
function measured(page: Page): Promise<{ marked: number; longTasks: number[] }> {
  return page.evaluate(async () => {
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const from = load!.domContentLoadedEventEnd;
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        if (startTime > from) longTasks.push(duration);
    });
    observer.observe({ type: 'longtask', buffered: true });
    // What is buffered is told in a task of its own, which comes before the next frame but one.
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    return { marked: performance.getEntriesByName('marked')[0]!.startTime - from, longTasks };
  });
}

inBrowsers('an article of 5 MB', (name) => {
  const article = longArticle(SIZE);
  const last = article.paragraphs - 1 - ((article.paragraphs - 2) % 3);
  let reading: Reading;

  beforeAll(async () => {
    reading = await startReading(name, (path) =>
      path === '/long.html' ? { body: article.html } : undefined,
    );
  });
  afterAll(() => reading?.close());

  it('has its claims marked soon, without holding the page up', async () => {
    const page = await reading.extension.newPage();
    await page.evaluateOnNewDocument(watchMarks);
    await page.bringToFront();
    const isTraced = name === 'chromium';
    if (isTraced) await page.tracing.start({ categories: ['devtools.timeline', 'toplevel', 'v8'] });
    await page.goto(`${reading.server.origin}/long.html`);
    await untilMarked(page, figureIn(1));
    const { marked, longTasks } = await measured(page);
    console.info(`${name}: marked ${marked} ms after the page was there; long tasks: ${longTasks}`);
    expect(marked).toBeLessThan(SOON);

    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await untilMarked(page, figureIn(last));
    await openClaim(page, figureIn(last));
    await rateOpenClaim(page, '1', 'As the report says.');
    await closeCard(page);
    await untilMarked(page, figureIn(last), 'true');
    const ours = isTraced ? scriptsIn(await page.tracing.stop()) : [];
    expect(ours.length > 20).toBe(isTraced);
    expect(ours.filter(({ tdur = 0 }) => tdur > LONG_TASK * 1000)).toEqual([]);
    await page.close();
  });
});
