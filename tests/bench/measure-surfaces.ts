import type { Page } from 'puppeteer-core';
import type { RunningExtension } from '../../scripts/extension.ts';

/** What stands where a surface has said all it has to say at first: rows, or that there are none. */
const SAYS: Record<string, string> = {
  popup: '.popup-recent :is(.row-button, .plain:not([role=status]))',
  dashboard: ':is(.grid-row[data-index], .blank:not([role=status]))',
};

export const SURFACES = Object.keys(SAYS);

/** All that a bare page has to say. */
const BARE = 'p';

/** Milliseconds from the opening: the first frame with anything in it, and the one with the list. */
export interface Opening {
  paint: number;
  list: number;
}

/** Notes the frame in which something is first seen. */
function watch(selector: string): void {
  const look = (): void => {
    if (document.querySelector(selector)) performance.mark('listed');
    else requestAnimationFrame(look);
  };
  look();
}

/**
 * A tab that is drawn as one in front, whatever else comes there: the extension, new to the browser, opens its
 * welcome at a moment of its own, and a tab behind gets no frames.
 */
async function drawnPage(extension: RunningExtension): Promise<Page> {
  const page = await extension.newPage();
  await page.bringToFront();
  await page.emulateFocusedPage(true);
  return page;
}

/** Opens the popup, the dashboard, or a bare page in a tab of its own. */
export async function measureOpening(
  extension: RunningExtension,
  surface: string,
): Promise<Opening> {
  const page = await drawnPage(extension);
  await page.evaluateOnNewDocument(watch, SAYS[surface] ?? BARE);
  await page.goto(`${extension.origin}/${surface}.html`);
  const opening = await page.waitForFunction(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const [listed] = performance.getEntriesByName('listed');
    return paint && listed && { paint: paint.startTime, list: listed.startTime };
  });
  const times = (await opening.jsonValue()) as Opening;
  await page.close();
  return times;
}

/** Scrolls by 900 pixels a frame, then into the middle of every tenth of the list; gives the tasks over 50 ms. */
async function scroll(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const long: number[] = [];
    const observer = new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => long.push(duration)),
    );
    observer.observe({ type: 'longtask' });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const go = async (to: number): Promise<void> => {
      scrollTo(0, to);
      await frame();
    };
    for (let step = 1; step <= 120; step++) await go(step * 900);
    const { scrollHeight } = document.documentElement;
    for (let part = 0; part < 10; part++) {
      await go(((part + 0.5) / 10) * scrollHeight);
      // Rows come from the store, and are drawn when they are there.
      for (let wait = 0; wait < 20; wait++) await frame();
    }
    return [...long, ...observer.takeRecords().map(({ duration }) => duration)];
  });
}

/** Milliseconds of each task over 50 ms while the dashboard’s table is scrolled. */
export async function measureScrolling(extension: RunningExtension): Promise<number[]> {
  const page = await drawnPage(extension);
  await page.goto(`${extension.origin}/dashboard.html`);
  await page.waitForSelector('.grid-row[data-index="5"] .cell-rating');
  const long = await scroll(page);
  await page.close();
  return long;
}
