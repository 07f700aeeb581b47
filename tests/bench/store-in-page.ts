// Runs in a page of the extension: fills its store and times it there.
import { parseQuery } from '../../lib/query/index.ts';
import { AnnotationStore, Database } from '../../lib/store/index.ts';
import { checkFilling, fillStore, filledIn, SAVED } from './fill-store.ts';
import { generatedAnnotation, seeded, sourceOf } from './generated-annotation.ts';
import { generatedSearches } from './generated-searches.ts';

const db = new Database();
const store = new AnnotationStore(db);
const ALL = parseQuery('');
const QUERIES = generatedSearches();

interface Measured {
  runs: number;
  run(at: number, size: number): Promise<unknown>;
}

const chance = seeded(-1);
const oneOf = (size: number): number => Math.floor(chance() * size);

/** Saves what no page has yet, so that it is a new annotation each time. */
function save(at: number, size: number): Promise<unknown> {
  const { target, claim, body } = generatedAnnotation(size + at);
  const id = `${SAVED}${crypto.randomUUID()}`;
  // A page of its own: in a store that was kept, the same words of the same page would change nothing.
  const source = `${target.source}-${id}`;
  const fresh = { id, target: { ...target, source }, claim, body };
  return store.save(fresh, 'card', new Date().toISOString());
}

/** Until the first rows of a search are there; it is ended then, as by one that is typed over it. */
async function untilFirst(query: string): Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const whole = store.find(parseQuery(query), { limit: 50 }, signal, () => ending.abort());
  await whole.catch((cause: unknown) => {
    if (!signal.aborted) throw cause;
  });
}

const MEASURED: Record<string, Measured> = {
  save: { runs: 30, run: save },
  'of a page': { runs: 30, run: (_, size) => store.annotationsOf(sourceOf(oneOf(size))) },
  'first page': { runs: 20, run: () => store.find(ALL, { limit: 50 }) },
  'popup’s list': { runs: 20, run: () => store.latest(21) },
  'by value': { runs: 10, run: () => store.find(ALL, { sort: 'value', limit: 50 }) },
  facets: { runs: 10, run: () => store.facets() },
  search: {
    runs: QUERIES.length,
    run: (at) => store.find(parseQuery(QUERIES[at] ?? ''), { limit: 50 }),
  },
  'first found': { runs: QUERIES.length, run: (at) => untilFirst(QUERIES[at] ?? '') },
};

async function time(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

const bench = {
  /** @throws Error where what is filled in is not what a save would have written */
  check: checkFilling,
  filled: (): Promise<number> => filledIn(db),
  fill: (size: number): Promise<void> => fillStore(db, size),
  measured: Object.keys(MEASURED),
  /** Milliseconds of each run, in a store with `size` annotations. */
  async measure(what: string, size: number): Promise<number[]> {
    const { runs, run } = MEASURED[what] as Measured;
    const times: number[] = [];
    for (let at = 0; at < runs; at++) times.push(await time(() => run(at, size)));
    return times;
  },
  searches: QUERIES,
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
