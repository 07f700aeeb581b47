import type { Annotation } from '../annotation.ts';
import { type Query, wordsIn } from '../query/index.ts';
import { siteOf } from '../url.ts';
import type { Database } from './database.ts';
import { type Facet, type FacetCount, FACETS, type Facets } from './facets.ts';
import { find } from './find.ts';

const MOST_VALUES = 100;

/** What an annotation counts for under each facet. */
export function facetValues({ body, claim, target }: Annotation): Record<Facet, string[]> {
  const site = siteOf(target.source);
  return {
    rating: [body.rating],
    kind: [claim.kind],
    site: site ? [site] : [],
    tag: body.tags,
    claimant: claim.claimant ? [claim.claimant] : [],
  };
}

function topOf(annotations: readonly Annotation[], facet: Facet): FacetCount[] {
  const counts = new Map<string, FacetCount>();
  for (const annotation of annotations) {
    for (const value of facetValues(annotation)[facet]) {
      const key = wordsIn(value).join(' ');
      counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, MOST_VALUES);
}

export async function countFacets(
  db: Database,
  query: Query,
  signal?: AbortSignal,
): Promise<Facets> {
  const { rows } = await find(db, query, { limit: Infinity }, signal);
  const counted = FACETS.map((facet) => [facet, topOf(rows, facet)]);
  return { ...(Object.fromEntries(counted) as Omit<Facets, 'isExact'>), isExact: true };
}
