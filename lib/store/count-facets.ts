import type { Annotation } from '../annotation.ts';
import type { Query } from '../query/index.ts';
import type { Database } from './database.ts';
import { type FacetCount, FACETS, type Facet, type Facets } from './facets.ts';
import { findEntries } from './find.ts';
import { type StatRow, statsOf } from './stats.ts';

const MOST_VALUES = 100;
/** More than these are not looked at, so that counting stays quick; the answer says so. */
const MOST_ROWS = 5_000;

const named = ({ value, count }: StatRow): FacetCount => ({ value, count });

async function kept(db: Database, facet: Facet): Promise<FacetCount[]> {
  const ofFacet = db.stats.where('[facet+count]').between([facet, 0], [facet, Infinity]);
  return (await ofFacet.reverse().limit(MOST_VALUES).toArray()).map(named);
}

function tally(annotations: readonly Annotation[]): Map<string, StatRow> {
  const counts = new Map<string, StatRow>();
  for (const row of annotations.flatMap(statsOf)) {
    const name = `${row.facet}\n${row.key}`;
    counts.set(name, { ...row, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return counts;
}

function topOf(rows: readonly StatRow[], facet: Facet): FacetCount[] {
  const ofFacet = rows.filter((row) => row.facet === facet);
  return ofFacet
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_VALUES)
    .map(named);
}

function asFacets(countsOf: (facet: Facet) => FacetCount[], isExact: boolean): Facets {
  const counts = FACETS.map((facet) => [facet, countsOf(facet)]);
  return { ...(Object.fromEntries(counts) as Omit<Facets, 'isExact'>), isExact };
}

export async function countFacets(
  db: Database,
  query: Query,
  signal?: AbortSignal,
): Promise<Facets> {
  if (query.terms.length === 0) {
    const lists = await Promise.all(FACETS.map((facet) => kept(db, facet)));
    return asFacets((facet) => lists[FACETS.indexOf(facet)] ?? [], true);
  }
  const { entries, isAll } = await findEntries(db, query, MOST_ROWS, signal);
  const rows = await db.annotations.bulkGet(entries.slice(0, MOST_ROWS).map(({ id }) => id));
  signal?.throwIfAborted();
  const counts = [...tally(rows.filter((row) => row !== undefined)).values()];
  return asFacets((facet) => topOf(counts, facet), isAll);
}
