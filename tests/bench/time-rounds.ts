/** A thing to be timed: reads all texts once. */
export interface Contestant {
  name: string;
  run(texts: readonly string[]): unknown;
}

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

/**
 * The median time in milliseconds of each contestant. All of them run once in each round, so that a machine that
 * slows down slows all alike; a run over a part of the texts before the first round warms each up.
 */
export function timeRounds(
  contestants: readonly Contestant[],
  texts: readonly string[],
  rounds: number,
): Map<string, number> {
  const warming = texts.slice(0, Math.ceil(texts.length / 10));
  for (const { run } of contestants) run(warming);
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of contestants) times.get(name)?.push(time(() => run(texts)));
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}
