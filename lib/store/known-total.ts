import type { Query } from '../query/index.ts';
import type { Database } from './database.ts';
import type { StatRow } from './stats.ts';

/** The counts that add up to the total of a query, where there are such. */
function countedAs({ terms }: Query): [StatRow['facet'], string][] | undefined {
  const [term] = terms;
  if (!term) return [['all', '']];
  if (terms.length > 1 || term.isNegated) return undefined;
  const { field } = term;
  // Of tags one annotation may have several, so only the count of one is a total.
  if (field === 'tag') return term.anyOf.length === 1 ? [['tag', term.anyOf[0] ?? '']] : undefined;
  if (field !== 'rating' && field !== 'kind' && field !== 'site') return undefined;
  return term.anyOf.map((value) => [field, value]);
}

/** How many match, where that is kept count of; undefined where it is not. */
export async function knownTotal(db: Database, query: Query): Promise<number | undefined> {
  const keys = countedAs(query);
  if (!keys) return undefined;
  const rows = await db.stats.bulkGet(keys);
  return rows.reduce((sum, row) => sum + (row?.count ?? 0), 0);
}
