import type { Table } from 'dexie';
import type { Annotation } from '../annotation.ts';
import { wordsIn } from '../query/index.ts';
import { siteOf } from '../url.ts';
import type { Facet } from './facets.ts';

/** How many annotations have something; the facet 'all' with the key '' counts them all. */
export interface StatRow {
  facet: Facet | 'all';
  /** What they have, folded where the reader or the page wrote it. */
  key: string;
  /** As it was last written. */
  value: string;
  count: number;
}

const folded = (text: string): string => wordsIn(text).join(' ');

/** What an annotation counts for, one row each. */
export function statsOf({ body, claim, target }: Annotation): StatRow[] {
  const site = siteOf(target.source);
  const row = (facet: StatRow['facet'], value: string, key = value): StatRow => ({
    facet,
    key,
    value,
    count: 1,
  });
  const tags = new Map(body.tags.map((tag) => [folded(tag), tag]));
  const claimant = claim.claimant ?? '';
  return [
    row('all', ''),
    row('rating', body.rating),
    row('kind', claim.kind),
    ...(site ? [row('site', site)] : []),
    ...[...tags].filter(([key]) => key).map(([key, tag]) => row('tag', tag, key)),
    ...(folded(claimant) ? [row('claimant', claimant, folded(claimant))] : []),
  ];
}

/** Adds rows to the counts, or takes them away. */
export interface Deltas {
  add(rows: readonly StatRow[], sign: 1 | -1): void;
  /** Writes what came together, within the transaction of the caller. */
  flush(stats: Table<StatRow, [string, string]>): Promise<void>;
}

export function collectDeltas(): Deltas {
  const deltas = new Map<string, StatRow>();
  return {
    add(rows, sign) {
      for (const row of rows) {
        const name = `${row.facet}\n${row.key}`;
        const before = deltas.get(name);
        const value = before && sign < 0 ? before.value : row.value;
        deltas.set(name, { ...row, value, count: (before?.count ?? 0) + sign });
      }
    },
    async flush(stats) {
      const changed = [...deltas.values()].filter(({ count }) => count !== 0);
      const there = await stats.bulkGet(changed.map(({ facet, key }) => [facet, key]));
      const sums = changed.map((row, index) => ({
        ...row,
        count: row.count + (there[index]?.count ?? 0),
      }));
      const gone = sums.filter(({ count }) => count <= 0);
      await stats.bulkPut(sums.filter(({ count }) => count > 0));
      if (gone.length > 0) await stats.bulkDelete(gone.map(({ facet, key }) => [facet, key]));
    },
  };
}
