// npm run bench
// What the reader costs a page: each is visited in a real Chromium with the extension reading all sites, and in another
// in which it may read none, in turns; the difference is ours.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import { servePages } from '../../scripts/serve.ts';
import { longArticle } from '../pages/long-article.ts';
import { measureVisit, type Visit } from './measure-page.ts';

const FOLDER = '../shared/corpus/pages';
const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];
const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
/** Without the publishers' scripts and servers, which would drown the difference. */
const ALONE = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};
const PLAIN =
  '<!doctype html><html lang="en"><title>Prices</title><p>A cup costs $3.20, a pot $7.</p></html>';

const corpus = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith('.html.gz'))
      .toSorted()
  : [];
const bodies = new Map<string, () => string | Uint8Array>([
  ['plain', () => PLAIN],
  ...SIZES.map((size) => [`${size / 1000} KB`, () => longArticle(size).html] as const),
  ...corpus.map((file) => [file, () => gunzipSync(readFileSync(`${FOLDER}/${file}`))] as const),
]);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

const server = await servePages((path) => {
  const body = bodies.get(decodeURIComponent(path.slice(1)));
  return body && { body: body(), headers: ALONE };
});

async function visit(extension: RunningExtension, name: string): Promise<Visit> {
  const page = await extension.newPage();
  const seen = await measureVisit(page, `${server.origin}/${encodeURIComponent(name)}`);
  await page.close();
  return seen;
}

/** Ours, the median of some rounds of one with and one without. */
async function compare(name: string): Promise<Visit> {
  const pairs: [with_: Visit, without: Visit][] = [];
  for (let round = 0; round < ROUNDS; round++)
    pairs.push([await visit(reading, name), await visit(idle, name)]);
  const difference = (key: 'mainThread' | 'layoutShift' | 'heap'): number =>
    median(pairs.map(([ours, theirs]) => ours[key] - theirs[key]));
  const middle = pairs
    .map(([ours]) => ours)
    .toSorted((a, b) => a.longTasks.length - b.longTasks.length)[ROUNDS >> 1]!;
  const theirs = median(pairs.map(([, without]) => without.longTasks.length));
  const marked = pairs.flatMap(([ours]) => ours.marked ?? []);
  return {
    mainThread: difference('mainThread'),
    layoutShift: difference('layoutShift'),
    heap: difference('heap'),
    longTasks: middle.longTasks
      .toSorted((a, b) => b - a)
      .slice(0, Math.max(0, middle.longTasks.length - theirs)),
    marked: marked.length > 0 ? median(marked) : undefined,
    marks: pairs[0]![0].marks,
  };
}

function show(
  name: string,
  { mainThread, marked, longTasks, layoutShift, heap, marks }: Visit,
): void {
  const cells = [
    name.padEnd(18),
    `${mainThread.toFixed(0).padStart(6)} ms`,
    `${marked === undefined ? '-' : marked.toFixed(0)}`.padStart(7) + ' ms',
    `${longTasks.length} long ${longTasks.map((ms) => ms.toFixed(0)).join(' ')}`.padEnd(12),
    `shift ${layoutShift.toFixed(3)}`,
    `${(heap / 1e6).toFixed(2).padStart(6)} MB`,
    `${marks} marks`,
  ];
  console.log(cells.join('  '));
}

const reading = await launchExtension('chromium', { headless: true });
const idle = await launchExtension('chromium', { headless: true });
await reading.allowSites();
console.log(
  `\nOurs on each page, medians of ${ROUNDS}: main thread, first marks, long tasks, layout shift, heap`,
);
await visit(reading, 'plain');
const results: Visit[] = [];
for (const name of bodies.keys()) {
  const ours = await compare(name);
  show(name, ours);
  if (corpus.includes(name)) results.push(ours);
}
if (results.length > 0)
  show('median of articles', {
    mainThread: median(results.map((ours) => ours.mainThread)),
    marked: median(results.map((ours) => ours.marked ?? Infinity)),
    longTasks: results.flatMap((ours) => ours.longTasks),
    layoutShift: Math.max(...results.map((ours) => ours.layoutShift)),
    heap: median(results.map((ours) => ours.heap)),
    marks: median(results.map((ours) => ours.marks)),
  });
await reading.close();
await idle.close();
await server.close();
