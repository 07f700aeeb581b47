// node --no-opt --no-maglev tests/bench/count-work.ts LENGTH
// Prints how often the detector's code is run for each hostile text of that length, and of twice that, as JSON. Counted
// and not timed, so that the machine's other work is no part of it; without the compilers, which lose count.
import { Session } from 'node:inspector/promises';
import type { Profiler } from 'node:inspector';
import { detectClaims } from '../../lib/detect/index.ts';
import { hostileTexts } from './bench-text.ts';

const session = new Session();
session.connect();
await session.post('Profiler.enable');

function sum(coverage: readonly Profiler.ScriptCoverage[]): number {
  return coverage
    .filter(({ url }) => url.includes('/lib/detect/'))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((total, { count }) => total + count, 0);
}

/** How many blocks of lib/detect are entered in finding a text's claims. */
async function countWork(text: string): Promise<number> {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  detectClaims(text);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  return sum(result);
}

const length = Number(process.argv[2] ?? 20_000);
const doubled = new Map(hostileTexts(2 * length));
const counts: Record<string, [once: number, twice: number]> = {};
for (const [name, text] of hostileTexts(length)) {
  detectClaims(text);
  counts[name] = [await countWork(text), await countWork(doubled.get(name) ?? '')];
}
console.log(JSON.stringify(counts));
