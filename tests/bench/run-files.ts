// npm run bench:files [-- COUNT]
// Exports and imports a million generated annotations as a backup, and says how much memory that took.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import type { Annotation } from '../../lib/annotation.ts';
import { writeBackup } from '../../lib/formats/backup/write-backup.ts';
import type { FileRecord } from '../../lib/formats/file-entry.ts';
import { readFile } from '../../lib/formats/read-file.ts';
import type { ImportStore } from '../../lib/import/import-store.ts';
import { planImport } from '../../lib/import/plan-import.ts';
import { emptyReceipt, runImport } from '../../lib/import/run-import.ts';

const NOW = '2026-02-03T12:00:00.000Z';
const BATCH = 500;
/** Megabytes that a million annotations may take. */
const PROMISED = 300;

function annotation(at: number): Annotation {
  const source = `https://news.example/${Math.floor(at / 20)}/a-story-of-some-length`;
  const exact = `$${at}.3 billion`;
  const sentence = `The company took ${exact} in the fourth quarter, its finance chief told analysts on Monday.`;
  const evidence = {
    url: `https://stats.example/${at}`,
    stance: 'refutes' as const,
    accessed: NOW,
  };
  const body = {
    rating: 'mixed' as const,
    note: `It was less, says report ${at}.`,
    tags: ['budget'],
  };
  return {
    id: `0b8f6f3e-2f0d-4d61-8c58-${String(at).padStart(12, '0')}`,
    created: NOW,
    modified: NOW,
    motivation: 'assessing',
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: 'The company took ', suffix: ' in the fourth' },
        { type: 'TextPositionSelector', start: at, end: at + exact.length },
      ],
      captured: { url: source, sentence, title: 'A story of some length', site: 'news.example' },
    },
    claim: {
      kind: 'money',
      text: exact,
      score: 0.8,
      reasons: [{ code: 'states-money', favours: true }],
    },
    body: { ...body, evidence: [evidence] },
    history: [{ at: NOW, surface: 'card', body: { ...body, evidence: [] } }],
  };
}

async function* generate(count: number): AsyncGenerator<FileRecord[]> {
  for (let at = 0; at < count; at += BATCH)
    yield Array.from({ length: Math.min(BATCH, count - at) }, (_, more) => ({
      type: 'annotation' as const,
      annotation: annotation(at + more),
    }));
}

/** A store with nothing in it that forgets what it is given. */
const sink: ImportStore = {
  matching: async (given) => given.map(() => undefined),
  areThere: async (records) => records.map(() => false),
  lastEntry: async () => 0,
  put: async () => [],
  takeBack: async () => {},
  forget: async () => {},
  get: async (ids) => ids.map(() => undefined),
};

async function writeFile(file: string, count: number, look: Look): Promise<void> {
  const out = createWriteStream(file);
  for await (const piece of writeBackup(generate(count), NOW)) {
    if (!out.write(piece)) await once(out, 'drain');
    look();
  }
  out.end();
  await once(out, 'finish');
}

type Look = () => void;

const choices = { rest: 'both', own: new Map() } as const;
const options = (look: Look) => ({
  signal: new AbortController().signal,
  onProgress: look,
  pause: async () => {},
});

const STEPS: Record<string, (file: string, count: number, look: Look) => Promise<unknown>> = {
  export: writeFile,
  check: async (file, _, look) =>
    planImport(await readFile(createReadStream(file)), sink, options(look)),
  import: async (file, _, look) => {
    const read = await readFile(createReadStream(file));
    return runImport(read, sink, choices, emptyReceipt(), NOW, options(look));
  },
};

/** Runs a step and tells its time and the most memory it took beyond what the process had before. */
async function measure(name: string, file: string, count: number): Promise<void> {
  const before = process.memoryUsage.rss();
  let most = 0;
  let calls = 0;
  const start = performance.now();
  await STEPS[name]?.(file, count, () => {
    if (calls++ % 50 === 0) most = Math.max(most, process.memoryUsage.rss());
  });
  const seconds = (performance.now() - start) / 1000;
  const taken = (most - before) / 1e6;
  const verdict = taken <= PROMISED ? 'kept' : 'BROKEN';
  console.log(
    `  ${name.padEnd(8)}${seconds.toFixed(1).padStart(7)} s   ${taken.toFixed(0)} MB over the ${(before / 1e6).toFixed(0)} of Node itself  (promised ${PROMISED}: ${verdict})`,
  );
}

/** Each step in a process of its own, as each is a page of its own in the browser. */
function runAll(count: number): void {
  const file = path.join(os.tmpdir(), `blue-pencil-bench-${process.pid}.jsonl`);
  console.log(`\nA backup of ${count} annotations:`);
  try {
    for (const step of Object.keys(STEPS))
      execFileSync(process.execPath, [import.meta.filename, String(count), step, file], {
        stdio: 'inherit',
      });
    console.log(`  The file has ${(statSync(file).size / 1e6).toFixed(0)} MB.`);
  } finally {
    rmSync(file, { force: true });
  }
}

const [, , count = '1000000', step, file] = process.argv;
if (step !== undefined && file !== undefined) await measure(step, file, Number(count));
else runAll(Number(count));
