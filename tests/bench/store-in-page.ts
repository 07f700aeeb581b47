// Runs in a page of a real browser: fills the store and times it there.
import { type Annotation, RATINGS } from '../../lib/annotation.ts';
import { CLAIM_KINDS } from '../../lib/claim.ts';
import { parseQuery } from '../../lib/query/index.ts';
import { AnnotationStore, Database } from '../../lib/store/index.ts';
import { transact } from '../../lib/store/write.ts';

const VOCABULARY = 20_000;
const BATCH = 1_000;
const MOMENT = '2026-01-01T00:00:00.000Z';

let state = 1;
function chance(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

const SYLLABLES = 'ta bu ko re mi san del por ven lis'.split(' ');

/** Words as often as in a text: the n-th a n-th as often as the first (Zipf). */
function word(): string {
  const rank = Math.floor(VOCABULARY ** chance());
  return String(rank)
    .split('')
    .map((digit) => SYLLABLES[Number(digit)])
    .join('');
}

const text = (words: number): string => Array.from({ length: words }, word).join(' ');
const pick = <One>(list: readonly One[]): One => list[Math.floor(chance() * list.length)] as One;

function made(index: number): Annotation {
  const source = `https://site${Math.floor(300 ** chance())}.example/${Math.floor(index / 8)}`;
  const created = new Date(1.6e12 + Math.floor(chance() * 1.6e11)).toISOString();
  const low = Math.round(10 ** (chance() * 10));
  return {
    id: `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`,
    created,
    modified: created,
    motivation: 'assessing',
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact: text(4), prefix: text(5), suffix: text(5) },
        { type: 'TextPositionSelector', start: index, end: index + 20 },
      ],
      captured: { url: source, sentence: text(25), title: text(10), site: 'Site' },
    },
    claim: {
      kind: pick(CLAIM_KINDS),
      text: text(4),
      score: 0.5,
      reasons: [],
      claimant: text(2),
      value: { type: 'figure', low, high: low, bound: 'exact', precision: { low, high: low } },
    },
    body: {
      rating: pick([...RATINGS, 'to-check'] as const),
      note: text(12),
      tags: [text(1)],
      evidence: [],
    },
    history: [],
  };
}

const db = new Database('bench');

/** As an import writes what is new, without looking for what is there. */
async function write(batch: readonly Annotation[]): Promise<void> {
  const changes = batch.map((after) => {
    const entry = { id: after.id, at: MOMENT, surface: 'import', what: 'imported' } as const;
    return { id: after.id, before: undefined, after, entries: [entry] };
  });
  await transact(db, async () => ({ changes, answer: undefined }));
}
const store = new AnnotationStore(db);

/** Milliseconds of each of several runs. */
async function times(runs: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work(run);
    all.push(performance.now() - start);
  }
  return all;
}

const ALIKE = 12;

/** What is typed, letter by letter, and with fields. */
function searches(): string[] {
  const typed = Array.from({ length: ALIKE }, word).flatMap((one) =>
    [1, 2, 3, 5, 8].map((length) => one.slice(0, length)),
  );
  const two = Array.from({ length: ALIKE }, () => `${word()} ${word()}`);
  const fields = Array.from({ length: ALIKE }, (_, index) => [
    `rating:false ${word()}`,
    `site:site${index + 1}.example`,
    `kind:money rating:true`,
    `kind:date ${word()} -rating:mixed`,
    `value:>1e9 ${word()}`,
    `"${word()} ${word()}"`,
    `tag:${word()}`,
    `after:2024 ${word()}`,
  ]).flat();
  return [...new Set([...typed, ...two, ...fields])];
}

let searched: [string, number][] = [];

export interface Times {
  [what: string]: number[];
}

const bench = {
  /** Fills up to `size` and says how long a thousand took. */
  async fill(from: number, size: number): Promise<number> {
    const start = performance.now();
    for (let at = from; at < size; at += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, size - at) }, (_, i) => made(at + i));
      await write(batch);
    }
    return ((performance.now() - start) / (size - from)) * 1_000;
  },
  async measure(size: number): Promise<Times> {
    const some = () => made(Math.floor(chance() * size));
    const queries = searches();
    const all = parseQuery('');
    searched = [];
    const search = async (run: number): Promise<void> => {
      const query = queries[run] ?? '';
      const start = performance.now();
      await store.find(parseQuery(query), { limit: 50 });
      searched.push([query, performance.now() - start]);
    };
    return {
      save: await times(30, (run) => {
        const { id, target, claim, body } = made(size + run);
        return store.save({ id: `x${id}`, target, claim, body }, 'card', new Date().toISOString());
      }),
      'of a page': await times(30, () => store.annotationsOf(some().target.source)),
      'first page': await times(20, () => store.find(all, { limit: 50 })),
      'popup’s list': await times(20, () => store.latest(21)),
      'by value': await times(10, () => store.find(all, { sort: 'value', limit: 50 })),
      facets: await times(10, () => store.facets()),
      search: await times(queries.length, search),
    };
  },
  /** The slowest searches of the last measuring, to look at. */
  slowest: (): [string, number][] => searched.toSorted((a, b) => b[1] - a[1]).slice(0, 12),
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
