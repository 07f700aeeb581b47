import { matches, type Query } from '../query/index.ts';
import type { Bit } from './gathering.ts';
import type { Database } from './database.ts';
import type { Entry } from './entry.ts';
import { entryTest } from './entry-test.ts';
import type { Walk } from './walk.ts';

/** Looks at entries for a search: none is read twice. */
export interface Looking {
  /** Looks at so many of a list of keys, from the first that was not looked at yet. */
  along(keys: readonly number[]): (size: number) => Promise<Bit>;
  /** Looks at so many of a walk. */
  on(walk: Walk): (size: number) => Promise<Bit>;
  /** Those with these keys, in this order. */
  entries(keys: readonly number[]): Promise<Entry[]>;
}

/** Those of the entries whose annotations match. */
type Test = (entries: readonly Entry[]) => Promise<ReadonlySet<Entry>>;

function testFor(db: Database, query: Query, signal?: AbortSignal): Test {
  const says = entryTest(query);
  return async (entries) => {
    signal?.throwIfAborted();
    const said = entries.map(says);
    const open = entries.filter((_, at) => said[at] === undefined);
    const rows = open.length > 0 ? await db.annotations.bulkGet(open.map(({ id }) => id)) : [];
    // What has an entry was sound when it was written, and is checked again before it is shown.
    const holds = open.filter((_, at) => rows[at] !== undefined && matches(query, rows[at]));
    return new Set([...entries.filter((_, at) => said[at] === true), ...holds]);
  };
}

export function lookingFor(db: Database, query: Query, signal?: AbortSignal): Looking {
  const read = new Map<number, Entry>();
  const isMatch = new Map<number, boolean>();
  const test = testFor(db, query, signal);
  async function entriesAt(keys: readonly number[]): Promise<Entry[]> {
    const unread = keys.filter((key) => !read.has(key));
    const entries = unread.length > 0 ? await db.entries.bulkGet(unread) : [];
    for (const entry of entries) if (entry) read.set(entry.n, entry);
    return keys.map((key) => read.get(key)).filter((entry) => entry !== undefined);
  }
  async function look(entries: readonly Entry[]): Promise<void> {
    const matching = await test(entries);
    for (const entry of entries) isMatch.set(entry.n, matching.has(entry));
  }
  return {
    along(keys) {
      let at = 0;
      return async (size) => {
        const part = keys.slice(at, (at += size));
        await look(await entriesAt(part.filter((key) => !isMatch.has(key))));
        return { looked: part.length, found: part.filter((key) => isMatch.get(key)) };
      };
    },
    on: (walk) => async (size) => {
      const part = await walk(size);
      await look(part);
      for (const entry of part) read.set(entry.n, entry);
      const keys = part.map(({ n }) => n);
      return { looked: part.length, found: keys.filter((key) => isMatch.get(key)) };
    },
    entries: entriesAt,
  };
}
