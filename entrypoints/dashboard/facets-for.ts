import type { Query } from '@/lib/query';
import type { AnnotationStore, Facets } from '@/lib/store';

/** Of these an annotation has one: what could be chosen instead is counted too. */
const SINGLE = ['rating', 'kind', 'site'] as const;

function without(query: Query, field: string): Query {
  const terms = query.terms.filter((term) => term.field !== field || term.isNegated);
  return { ...query, terms };
}

/**
 * What the annotations found have in common; of a field that the search asks for, what there would
 * be if it did not, so that another value can be added or chosen instead.
 */
export async function facetsFor(
  store: AnnotationStore,
  query: Query,
  signal: AbortSignal,
): Promise<Facets> {
  const facets = await store.facets(query, signal);
  for (const field of SINGLE) {
    const other = without(query, field);
    if (other.terms.length === query.terms.length) continue;
    const rest = await store.facets(other, signal);
    facets[field] = rest[field];
  }
  return facets;
}
