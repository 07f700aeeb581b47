// npm run bench, or npm run bench:page -- [--against FOLDER] [--floor] [NAME...]
// What the reader costs a page: each is visited in a real Chromium with the extension reading all sites, and in another
// in which it may read none, in turns; the difference is ours. With another build in a folder, that is measured in the
// same turns: what a machine does besides then slows both. So are, for the floor, builds whose scripts do nothing.
// Names: plain, "100 KB", or how a page of the corpus begins.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { launchExtension, type RunningExtension } from '../../scripts/extension.ts';
import { servePages } from '../../scripts/serve.ts';
import { longArticle } from '../pages/long-article.ts';
import { makeFloorBuilds } from './floor-builds.ts';
import { measureVisit, type Visit } from './measure-page.ts';

const FOLDER = '../shared/corpus/pages';
const BUILT = '.output/chrome-mv3';
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

const { values, positionals } = parseArgs({
  options: { against: { type: 'string' }, floor: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const names = [...bodies.keys()].filter(
  (name) => positionals.length === 0 || positionals.some((wanted) => name.startsWith(wanted)),
);

const server = await servePages((path) => {
  const body = bodies.get(decodeURIComponent(path.slice(1)));
  return body && { body: body(), headers: ALONE };
});

async function visit(extension: RunningExtension, name: string, looks = false): Promise<Visit> {
  const page = await extension.newPage();
  const seen = await measureVisit(page, `${server.origin}/${encodeURIComponent(name)}`, looks);
  await page.close();
  return seen;
}

type Pair = [with_: Visit, without: Visit];

/** Ours, of each of the builds, the median of some rounds of one with and one without. */
async function compare(name: string): Promise<Visit[]> {
  const pairs: Pair[][] = builds.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    const without = await visit(idle, name);
    for (const [index, { extension, marks }] of builds.entries()) {
      const ours = await visit(extension, name);
      const { marked, markedIdle } = marks ? await visit(extension, name, true) : ours;
      pairs[index]!.push([{ ...ours, marked, markedIdle }, without]);
    }
  }
  return pairs.map(oursIn);
}

/** The long tasks that are not the page's: of its own, each is taken for the one nearest in length. */
function withoutTheirs(all: readonly number[], theirs: readonly number[]): number[] {
  const left = all.toSorted((a, b) => b - a);
  for (const task of theirs) {
    const distances = left.map((ms) => Math.abs(ms - task));
    if (left.length > 0) left.splice(distances.indexOf(Math.min(...distances)), 1);
  }
  return left;
}

function oursIn(pairs: readonly Pair[]): Visit {
  const difference = (key: 'mainThread' | 'layoutShift' | 'heap'): number =>
    median(pairs.map(([ours, theirs]) => ours[key] - theirs[key]));
  const [middle, without] = pairs.toSorted(([a], [b]) => a.longTasks.length - b.longTasks.length)[
    ROUNDS >> 1
  ]!;
  const first = (key: 'marked' | 'markedIdle'): number | undefined => {
    const all = pairs.flatMap(([ours]) => ours[key] ?? []);
    return all.length > 0 ? median(all) : undefined;
  };
  return {
    mainThread: difference('mainThread'),
    layoutShift: difference('layoutShift'),
    heap: difference('heap'),
    longTasks: withoutTheirs(middle.longTasks, without.longTasks),
    marked: first('marked'),
    markedIdle: first('markedIdle'),
    marks: pairs[0]![0].marks,
  };
}

function show(
  name: string,
  { mainThread, marked, markedIdle, longTasks, layoutShift, heap, marks }: Visit,
): void {
  const cells = [
    name.padEnd(18),
    `${mainThread.toFixed(0).padStart(6)} ms`,
    `${marked?.toFixed(0) ?? '-'} ms`.padStart(8),
    `${markedIdle?.toFixed(0) ?? '-'} ms`.padStart(8),
    `${longTasks.length} long ${longTasks.map((ms) => ms.toFixed(0)).join(' ')}`.padEnd(12),
    `shift ${layoutShift.toFixed(3)}`,
    `${(heap / 1e6).toFixed(2).padStart(6)} MB`,
    `${marks} marks`,
  ];
  console.log(cells.join('  '));
}

/** A build in a browser of its own; `label` of its lines below those of ours. */
interface Build {
  label: string;
  marks: boolean;
  extension: RunningExtension;
}

async function start(label: string, built: string, marks = true): Promise<Build> {
  const extension = await launchExtension('chromium', { headless: true, built });
  await extension.allowSites();
  return { label, marks, extension };
}

const idle = await launchExtension('chromium', { headless: true });
const builds = [await start('', BUILT)];
if (values.against !== undefined) builds.push(await start('against', values.against));
const floors = values.floor ? makeFloorBuilds(BUILT) : undefined;
for (const [label, folder] of floors?.folders ?? []) builds.push(await start(label, folder, false));
const extensions = [idle, ...builds.map(({ extension }) => extension)];
console.log(
  `\nOurs on each page, medians of ${ROUNDS}: main thread, first marks (after DOMContentLoaded, after idle), long tasks, layout shift, heap`,
);
for (const extension of extensions) await visit(extension, 'plain');
const articles: Visit[][] = builds.map(() => []);
for (const name of names) {
  for (const [index, ours] of (await compare(name)).entries()) {
    show(labelOf(index, name), ours);
    if (corpus.includes(name)) articles[index]!.push(ours);
  }
}
for (const [index, results] of articles.entries())
  if (results.length > 0) show(labelOf(index, 'median of articles'), medianOf(results));
for (const extension of extensions) await extension.close();
floors?.remove();
await server.close();

function labelOf(index: number, name: string): string {
  return index === 0 ? name : `  ${builds[index]!.label}`;
}

function medianOf(results: readonly Visit[]): Visit {
  return {
    mainThread: median(results.map((ours) => ours.mainThread)),
    marked: median(results.map((ours) => ours.marked ?? Infinity)),
    markedIdle: median(results.map((ours) => ours.markedIdle ?? Infinity)),
    longTasks: results.flatMap((ours) => ours.longTasks),
    layoutShift: Math.max(...results.map((ours) => ours.layoutShift)),
    heap: median(results.map((ours) => ours.heap)),
    marks: median(results.map((ours) => ours.marks)),
  };
}
