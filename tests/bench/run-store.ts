// npm run bench:store, or with sizes: npm run bench:store -- 1000 1000000
// Fills the store of the built extension in a real Chromium and times what a reader waits for. With PROFILE=folder
// the filled store is kept there, and the next run goes on from it.
import type { CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import { withBarePage } from './bare-page.ts';
import { measureOpening, measureScrolling, type Opening, SURFACES } from './measure-surfaces.ts';
import type { Bench } from './store-in-page.ts';

/** Milliseconds at most: in the median, and at the 95th percentile where that is promised. */
const PROMISES: Record<string, [number, number?]> = {
  save: [20],
  'of a page': [10],
  'first page': [50],
  'popup’s list': [50],
  search: [50, 150],
  'popup painted': [100],
  'dashboard painted': [100],
};
/** Annotations filled in by one call: none may take longer than the driver waits, on a busy machine either. */
const AT_ONCE = 2_000;
/** How often a surface is opened. */
const OPENINGS = 7;

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const SIZES = sizes.length > 0 ? sizes : [1_000, 10_000, 100_000];

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/bench/store-in-page.ts', formats: ['iife'], name: 'bundle' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The store could not be bundled.');
  return chunk.code;
}

/** Calls a function of the bench in its page. */
function call<Name extends 'check' | 'filled' | 'fill' | 'measure'>(
  page: Page,
  name: Name,
  ...args: Parameters<Bench[Name]>
): Promise<Awaited<ReturnType<Bench[Name]>>> {
  return page.evaluate(
    (of, given) => (globalThis as any).bench[of](...given),
    name,
    args,
  ) as Promise<Awaited<ReturnType<Bench[Name]>>>;
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;

/** @param processor milliseconds of all processes of the browser, where known: what a quiet machine takes at most */
function report(what: string, times: readonly number[], processor?: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, p95] = [at(sorted, 0.5), at(sorted, 0.95)];
  const [most, mostP95 = Infinity] = PROMISES[what] ?? [Infinity];
  const verdict = median > most || p95 > mostP95 ? '  OVER' : '';
  const work = processor === undefined ? '' : `   work ${(processor / times.length).toFixed(1)} ms`;
  console.log(
    `  ${what.padEnd(18)}${median.toFixed(1).padStart(8)} ms   p95 ${p95.toFixed(1).padStart(8)} ms${work}${verdict}`,
  );
}

/** Milliseconds that all processes of the browser have had of the processor so far. */
async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Seconds at most that are waited for that. */
const CALM_AFTER = 120;

/** Waits until the browser has little left to do: it puts in order what was written long after it was. */
async function untilCalm(session: CDPSession): Promise<void> {
  for (let [calm, seconds] = [0, 0]; calm < 2 && seconds < CALM_AFTER; seconds++) {
    const before = await processorTime(session);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    calm = (await processorTime(session)) - before < 100 ? calm + 1 : 0;
  }
}

const bare = await withBarePage((extension) => openOften(extension, 'bare'));
report(
  'bare page painted',
  bare.map(({ paint }) => paint),
);

const profile = process.env['PROFILE'];
const code = await bundle();
const extension = await launchExtension('chromium', {
  headless: true,
  viewport: { width: 1400, height: 900 },
  ...(profile ? { profile } : {}),
});

async function measureStore(page: Page, size: number): Promise<void> {
  const session = await extension.browser.target().createCDPSession();
  await untilCalm(session);
  for (const what of await page.evaluate(() => (globalThis as any).bench.measured as string[])) {
    const before = await processorTime(session);
    const times = await call(page, 'measure', what, size);
    report(what, times, (await processorTime(session)) - before);
    if (what !== 'search') continue;
    const queries = await page.evaluate(() => (globalThis as any).bench.searches as string[]);
    const slowest = times.map((ms, index) => [ms, queries[index]] as const);
    const named = slowest.toSorted(([a], [b]) => b - a).slice(0, 12);
    console.log(`  slowest: ${named.map(([ms, query]) => `${query} ${ms.toFixed(0)}`).join(', ')}`);
  }
}

async function openOften(of: RunningExtension, surface: string): Promise<Opening[]> {
  const openings = [];
  for (let time = 0; time < OPENINGS; time++) openings.push(await measureOpening(of, surface));
  return openings;
}

async function measureOpenings(): Promise<void> {
  for (const surface of SURFACES) {
    const openings = await openOften(extension, surface);
    report(
      `${surface} painted`,
      openings.map(({ paint }) => paint),
    );
    report(
      `${surface} listed`,
      openings.map(({ list }) => list),
    );
  }
}

async function reportScrolling(): Promise<void> {
  const long = await measureScrolling(extension);
  const most = Math.max(0, ...long).toFixed(0);
  console.log(
    `  scrolling the table: ${long.length} tasks over 50 ms${long.length > 0 ? `, the longest ${most} ms  OVER` : ''}`,
  );
}

try {
  const page = await extension.open('/welcome.html');
  await page.emulateFocusedPage(true);
  await page.evaluate(code);
  await call(page, 'check');
  const before = await call(page, 'filled');
  console.log(`${before} annotations:`);
  if (before === 0) await measureOpenings();
  for (const size of SIZES) {
    const [from, start] = [await call(page, 'filled'), performance.now()];
    for (let to = from; to < size;) {
      to = Math.min(to + AT_ONCE, size);
      await call(page, 'fill', to);
    }
    const pace = ((performance.now() - start) / (size - from)) * 1_000;
    const filling = size > from ? ` (a thousand written in ${pace.toFixed(0)} ms)` : '';
    console.log(`${size} annotations${filling}:`);
    await measureStore(page, size);
    await measureOpenings();
    await reportScrolling();
  }
} finally {
  await extension.close();
}
