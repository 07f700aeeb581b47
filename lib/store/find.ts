import type { Annotation } from '../annotation.ts';
import { RATINGS } from '../annotation.ts';
import { isSound } from '../annotation-schema.ts';
import { matches, type Query } from '../query/index.ts';
import { siteOf } from '../url.ts';
import type { Database } from './database.ts';
import type { FindOptions, Found, SortField } from './find-options.ts';

const KEYS: Record<SortField, (annotation: Annotation) => string | number | undefined> = {
  modified: ({ modified }) => modified,
  created: ({ created }) => created,
  site: ({ target }) => siteOf(target.source),
  rating: ({ body }) => (RATINGS as readonly string[]).indexOf(body.rating),
  kind: ({ claim }) => claim.kind,
  value: ({ claim: { value } }) => (value?.type === 'figure' ? value.low : undefined),
  claimant: ({ claim }) => claim.claimant?.toLowerCase(),
};

async function allThat(db: Database, query: Query, signal?: AbortSignal): Promise<Annotation[]> {
  const sound = await db.annotations.filter(isSound).toArray();
  signal?.throwIfAborted();
  return sound.filter((annotation) => matches(query, annotation));
}

export async function find(
  db: Database,
  query: Query,
  options: FindOptions,
  signal?: AbortSignal,
): Promise<Found> {
  const { sort = 'modified', direction = 'descending', offset = 0, limit = 50 } = options;
  const key = KEYS[sort];
  const sign = direction === 'ascending' ? 1 : -1;
  const found = (await allThat(db, query, signal)).sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === y) return a.modified < b.modified ? 1 : -1;
    if (x === undefined || y === undefined) return x === undefined ? 1 : -1;
    return x < y ? -sign : sign;
  });
  const rows = found.slice(offset, offset + limit).map((row) => ({ ...row, history: [] }));
  return { rows, total: found.length, isTotalExact: true };
}

export async function count(db: Database, query: Query, signal?: AbortSignal): Promise<number> {
  return (await allThat(db, query, signal)).length;
}
