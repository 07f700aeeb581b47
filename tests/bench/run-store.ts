// npm run bench:store, or with sizes: npm run bench:store -- 1000 1000000
// Fills the store in a real Chromium and times what a reader waits for.
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumArgs, findBrowser } from '../../scripts/browser-paths.ts';
import { servePages } from '../../scripts/serve.ts';
import type { Bench } from './store-in-page.ts';

/** Milliseconds at most: in the median, and at the 95th percentile where that is promised. */
const PROMISES: Record<string, [number, number?]> = {
  save: [20],
  'of a page': [10],
  'first page': [50],
  'popup’s list': [50],
  search: [50, 150],
};

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

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;

function report(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const [median, p95] = [at(sorted, 0.5), at(sorted, 0.95)];
  const [most, mostP95 = Infinity] = PROMISES[what] ?? [Infinity];
  const verdict = median > most || p95 > mostP95 ? '  OVER' : '';
  console.log(
    `  ${what.padEnd(14)}${median.toFixed(1).padStart(9)} ms   p95${p95.toFixed(1).padStart(9)} ms${verdict}`,
  );
}

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium to run in.');
const code = await bundle();
const server = await servePages((path) =>
  path === '/'
    ? { body: '<!doctype html><script src="/bench.js"></script>' }
    : { body: code, type: 'text/javascript' },
);
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  args: chromiumArgs,
  protocolTimeout: 0,
});
try {
  const page = await browser.newPage();
  await page.goto(server.origin);
  let filled = 0;
  for (const size of SIZES) {
    const pace = await page.evaluate(
      (from, to) => (globalThis as unknown as { bench: Bench }).bench.fill(from, to),
      filled,
      size,
    );
    filled = size;
    console.log(`${size} annotations (a thousand written in ${pace.toFixed(0)} ms):`);
    const times = await page.evaluate(
      (of) => (globalThis as unknown as { bench: Bench }).bench.measure(of),
      size,
    );
    for (const [what, all] of Object.entries(times)) report(what, all);
    const slowest = await page.evaluate(() =>
      (globalThis as unknown as { bench: Bench }).bench.slowest(),
    );
    console.log(
      `  slowest: ${slowest.map(([query, ms]) => `${query} ${ms.toFixed(0)}`).join(', ')}`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
