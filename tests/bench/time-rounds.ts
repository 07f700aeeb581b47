/** A thing to be timed: reads one text. What it finds there is let go before the next, as a page's is. */
export interface Contestant {
  name: string;
  run(text: string): unknown;
}

function runAll(run: Contestant['run'], texts: readonly string[]): void {
  for (const text of texts) run(text);
}

/** One part in so many of the texts is read over and over to warm up, for so many milliseconds. */
const WARMING_PART = 10;
const WARMING_MS = 1500;

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** Milliseconds of one run. */
export function time(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/** Runs it over a part of the texts until the engine has had time to compile it. */
function warmUp(run: Contestant['run'], texts: readonly string[]): void {
  const part = texts.slice(0, Math.ceil(texts.length / WARMING_PART));
  const until = performance.now() + WARMING_MS;
  while (performance.now() < until) runAll(run, part);
}

/**
 * The median time in milliseconds of each contestant over some rounds, each warmed up before its first. The rounds
 * of one follow each other: in turns each would pay for the rubbish that the one before it left.
 */
export function timeRounds(
  contestants: readonly Contestant[],
  texts: readonly string[],
  rounds: number,
): Map<string, number> {
  return new Map(
    contestants.map(({ name, run }) => {
      warmUp(run, texts);
      return [name, median(Array.from({ length: rounds }, () => time(() => runAll(run, texts))))];
    }),
  );
}
